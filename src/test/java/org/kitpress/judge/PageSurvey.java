package org.kitpress.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be measured on one page in one window: whether it scrolls sideways, the size of what one aims at, its
 * outline and landmarks, its skip link, and where its requests went.
 *
 * @param width of the window in CSS px; its scroll bar takes some of it, as on a desktop
 * @param skipLinkTrouble what is wrong with the skip link; empty when nothing is
 * @param foreignRequests addresses outside the page's origin that were asked for
 * @param faults requests that failed, errors in scripts, and what the Content Security Policy held back
 */
public record PageSurvey(
        String url,
        int width,
        Measures measures,
        String skipLinkTrouble,
        List<String> foreignRequests,
        List<String> faults) {
    /** Size in CSS px of something too small to hit, by WCAG 2.2, 2.5.8 with its exceptions for text and spacing. */
    public record SmallTarget(String element, double width, double height) {}

    public record Heading(int level, String text) {}

    /**
     * What the script in the page measured.
     *
     * @param stickingOut the innermost elements that reach beyond the window, not more than ten
     * @param outline headings that can be seen, in the order of the page
     * @param mains how many main landmarks there are
     */
    public record Measures(
            boolean sideways,
            List<String> stickingOut,
            List<SmallTarget> smallTargets,
            List<Heading> outline,
            int mains) {}

    /** Opens the page in a window of that width and measures it. */
    public static PageSurvey of(Tab tab, String url, int width) {
        tab.setViewport(width, 800);
        tab.open(url);
        Measures measures;
        try {
            measures = DevTools.JSON.treeToValue(tab.evaluate(script("survey.js")), Measures.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("survey.js and PageSurvey disagree.", e);
        }
        tab.keyboard().press(Keyboard.Key.TAB);
        String skipLinkTrouble = tab.evaluate(script("skip-link.js")).asText();
        return new PageSurvey(url, width, measures, skipLinkTrouble, foreign(tab.log(), url), faults(tab.log()));
    }

    private static String script(String name) {
        try (InputStream in = PageSurvey.class.getResourceAsStream("/judge/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be read.", e);
        }
    }

    private static List<String> foreign(TabLog log, String url) {
        URI page = URI.create(url);
        String origin = page.getScheme() + "://" + (page.getRawAuthority() == null ? "" : page.getRawAuthority()) + "/";
        return log.requests().stream()
                .map(TabLog.Request::url)
                .filter(address -> !address.startsWith(origin) && !address.matches("(?s)(data|blob|about):.*"))
                .distinct()
                .toList();
    }

    private static List<String> faults(TabLog log) {
        List<String> faults = new ArrayList<>();
        log.failures().stream()
                // The browser asks for this one by itself where a page names no icon.
                .filter(failure -> !failure.endsWith("/favicon.ico"))
                .forEach(failure -> faults.add("request failed: " + failure));
        log.errors().forEach(error -> faults.add("script: " + error));
        log.cspViolations().forEach(held -> faults.add("policy: " + held.directive() + " held back " + held.blocked()));
        return List.copyOf(faults);
    }

    /** All that is wrong, a sentence each; empty for a good page. */
    public List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        if (measures.sideways()) {
            complaints.add("scrolls sideways because of " + String.join("; ", measures.stickingOut()));
        }
        measures.smallTargets()
                .forEach(target -> complaints.add("too small and crowded to hit: " + target.element() + ", "
                        + target.width() + " by " + target.height() + " px"));
        outlineTrouble(complaints);
        if (measures.mains() != 1) {
            complaints.add("has " + measures.mains() + " main landmarks");
        }
        if (!skipLinkTrouble.isEmpty()) {
            complaints.add(skipLinkTrouble);
        }
        foreignRequests.forEach(address -> complaints.add("asked another origin for " + address));
        complaints.addAll(faults);
        return complaints.stream()
                .map(complaint -> url + " at " + width + " px: " + complaint)
                .toList();
    }

    private void outlineTrouble(List<String> complaints) {
        long first = measures.outline().stream()
                .filter(heading -> heading.level() == 1)
                .count();
        if (first != 1) {
            complaints.add("has " + first + " headings of level 1");
        }
        int before = 0;
        for (Heading heading : measures.outline()) {
            if (heading.level() > before + 1) {
                complaints.add("heading “" + heading.text() + "” of level " + heading.level() + " follows "
                        + (before == 0 ? "none" : "level " + before));
            }
            before = heading.level();
        }
    }
}
