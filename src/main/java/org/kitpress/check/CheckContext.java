package org.kitpress.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Page;
import org.kitpress.model.Status;
import org.kitpress.model.Target;
import org.kitpress.model.Targets;
import org.kitpress.model.Toolkit;

/** The input of every check: the toolkit, with its texts and links collected once. Immutable. */
public final class CheckContext {
    static final String SETTINGS = "content/toolkit.yaml";
    static final String GLOSSARY = "content/glossary.yaml";
    static final String SOURCES = "content/sources.yaml";
    static final String PARTIES = "content/parties.yaml";

    private final Toolkit toolkit;
    private final Targets targets;
    private final CheckOptions options;
    private final WordLocator wordLocator;
    private final List<TextInFile> texts;
    private final List<LinkReference> refs;
    private final Set<String> drafts;
    private final Map<String, Page> pages = new HashMap<>();

    public CheckContext(Toolkit toolkit, Targets targets, CheckOptions options) {
        this.toolkit = toolkit;
        this.targets = targets;
        this.options = options;
        this.wordLocator = new WordLocator(options.lines());
        this.texts = TextCollector.texts(toolkit);
        this.refs = TextCollector.refs(toolkit, texts);
        this.drafts = options.drafts() ? Set.of() : toolkit.drafts();
        toolkit.pages().forEach(page -> pages.put(page.head().file(), page));
    }

    Toolkit toolkit() {
        return toolkit;
    }

    /** The pages that the site will have; published pages come before drafts. */
    List<Page> pages() {
        return toolkit.pages().stream()
                .filter(page -> options.drafts() || page.head().status() != Status.DRAFT)
                .sorted(Comparator.comparing(page -> page.head().status() == Status.DRAFT))
                .toList();
    }

    /** The files that are not part of the site because everything in them is a draft. */
    Set<String> drafts() {
        return drafts;
    }

    Targets targets() {
        return targets;
    }

    CheckOptions options() {
        return options;
    }

    /** Finds the places of words in the files. */
    WordLocator words() {
        return wordLocator;
    }

    /** Every text of the toolkit, once, with the file that contains it. */
    List<TextInFile> texts() {
        return texts;
    }

    /** Every link of the toolkit, once, with the file that contains it. */
    List<LinkReference> refs() {
        return refs;
    }

    Target find(LinkReference linkReference) {
        return targets.find(linkReference.file(), linkReference.target());
    }

    /** The page of a content file; null if there is none. */
    @Nullable
    Page page(String file) {
        return pages.get(file);
    }

    /** Whether the file exists but could not be read at all, so that what it defines is not known. */
    boolean isBroken(String file) {
        return toolkit.broken().stream()
                .anyMatch(lost -> lost.file().equals(file) && lost.fragment().isEmpty());
    }

    /** Whether the file contains the id in an entry that could not be read. */
    boolean isLost(String file, String id) {
        return toolkit.broken().stream()
                .anyMatch(lost -> lost.file().equals(file) && lost.fragment().equals(id));
    }
}
