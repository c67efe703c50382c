package org.kitpress.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a tab and its workers asked for and complained about since the last {@link Tab#open(String) navigation}. */
public final class TabLog {
    /**
     * Something that was asked for, from the network or not.
     *
     * @param url as sent; {@code data:} addresses are listed too
     * @param type the protocol's resource type: Document, Stylesheet, Image, Font, Script, Fetch, Manifest…
     */
    public record Request(String url, String type) {}

    /**
     * Something that the Content Security Policy held back.
     *
     * @param directive the directive in effect, such as {@code script-src-elem}
     * @param blocked the address, or {@code inline}, {@code eval} where there is none
     */
    public record CspViolation(String directive, String blocked) {}

    private final List<Request> requests = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final List<String> dialogs = new ArrayList<>();
    private final List<Integer> choosers = new ArrayList<>();
    private final List<CspViolation> cspViolations = new ArrayList<>();
    private final Map<String, String> urls = new ConcurrentHashMap<>();

    /** Origins of the documents that were asked for. */
    private final Set<String> origins = new HashSet<>();

    TabLog() {}

    public synchronized List<Request> requests() {
        return List.copyOf(requests);
    }

    /** Requests answered with 400 or above, or not at all, as {@code 404 URL} or {@code net::ERR_FAILED URL}. */
    public synchronized List<String> failures() {
        return List.copyOf(failures);
    }

    /** Calls of {@code console.error} and {@code console.assert}, and exceptions that nobody caught. */
    public synchronized List<String> errors() {
        return List.copyOf(errors);
    }

    public synchronized List<CspViolation> cspViolations() {
        return List.copyOf(cspViolations);
    }

    /** Dialogs that held the page up and were answered with yes, by the protocol's types: {@code beforeunload}, … */
    public synchronized List<String> dialogs() {
        return List.copyOf(dialogs);
    }

    /** The file inputs whose dialogs opened while these were held back, as the protocol's backend node ids. */
    synchronized List<Integer> choosers() {
        return List.copyOf(choosers);
    }

    synchronized void onDialog(String type) {
        dialogs.add(type);
    }

    /** Empties the log. Dialogs stay, because leaving a page is what opens some of them. */
    synchronized void clear() {
        requests.clear();
        failures.clear();
        errors.clear();
        cspViolations.clear();
        urls.clear();
        origins.clear();
    }

    synchronized void on(String method, JsonNode params) {
        switch (method) {
            case "Network.requestWillBeSent" -> onRequest(params);
            case "Network.responseReceived" -> {
                JsonNode response = params.path("response");
                if (response.path("status").asInt() >= 400) {
                    failures.add(response.path("status").asInt() + " "
                            + response.path("url").asText());
                }
            }
            case "Network.loadingFailed" -> onFailure(params);
            case "Runtime.consoleAPICalled" -> onConsole(params);
            case "Runtime.exceptionThrown" -> errors.add(exception(params.path("exceptionDetails")));
            case "Page.fileChooserOpened" ->
                choosers.add(params.path("backendNodeId").asInt());
            case "Audits.issueAdded" -> onIssue(params.path("issue").path("details"));
            default -> {
                // The tab listens to more than is kept here.
            }
        }
    }

    private void onRequest(JsonNode params) {
        String url = params.path("request").path("url").asText();
        String type = params.path("type").asText();
        if (type.equals("Document")) {
            origins.add(origin(url));
        } else if (isOfAnEarlierPage(params.path("documentURL").asText())) {
            return;
        }
        urls.put(params.path("requestId").asText(), url);
        requests.add(new Request(url, type));
    }

    /** The browser may ask for the icon of a page that has just been left. */
    private boolean isOfAnEarlierPage(String document) {
        return document.startsWith("http") && !origins.contains(origin(document));
    }

    /** Scheme, host and port. */
    private static String origin(String url) {
        int path = url.indexOf('/', url.indexOf("://") + 3);
        return path < 0 ? url : url.substring(0, path);
    }

    private void onFailure(JsonNode params) {
        if (!params.path("canceled").asBoolean()) {
            failures.add(params.path("errorText").asText() + " "
                    + urls.getOrDefault(params.path("requestId").asText(), ""));
        }
    }

    private void onConsole(JsonNode params) {
        String type = params.path("type").asText();
        if (type.equals("error") || type.equals("assert")) {
            List<String> words = new ArrayList<>();
            for (JsonNode argument : params.path("args")) {
                words.add(
                        argument.has("value")
                                ? argument.path("value").asText()
                                : argument.path("description").asText());
            }
            errors.add(String.join(" ", words));
        }
    }

    /** The protocol's ExceptionDetails as one text: with an Error's stack where there is one. */
    static String exception(JsonNode details) {
        JsonNode thrown = details.path("exception");
        String description =
                thrown.path("description").asText(thrown.path("value").asText());
        return (details.path("text").asText() + " " + description).strip();
    }

    private void onIssue(JsonNode details) {
        JsonNode csp = details.path("contentSecurityPolicyIssueDetails");
        if (!csp.isMissingNode()) {
            String kind = csp.path("contentSecurityPolicyViolationType").asText();
            String blocked = csp.path("blockedURL").asText(kind.replaceAll("^k|Violation$", ""));
            cspViolations.add(new CspViolation(csp.path("violatedDirective").asText(), blocked));
        }
    }
}
