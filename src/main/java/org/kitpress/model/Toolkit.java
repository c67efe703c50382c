package org.kitpress.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All content of a toolkit, in the order of its folders' addresses and of the pages in each folder.
 *
 * @param pages every page that could be read, drafts included; sorted by folder, order and title
 * @param assets other files under {@code content/}, which are copied unchanged; relative to the site folder, sorted
 */
public record Toolkit(
        Settings settings,
        List<Folder> folders,
        List<Page> pages,
        List<Term> glossary,
        List<Source> sources,
        List<Party> parties,
        List<Broken> broken,
        List<String> assets) {
    public Toolkit {
        folders = List.copyOf(folders);
        pages = List.copyOf(pages);
        glossary = List.copyOf(glossary);
        sources = List.copyOf(sources);
        parties = List.copyOf(parties);
        broken = List.copyOf(broken);
        assets = List.copyOf(assets);
    }

    /** Returns the files that are drafts, and the files that would describe folders in which everything is a draft. */
    public Set<String> drafts() {
        Set<String> drafts = new HashSet<>();
        List<String> published = new ArrayList<>();
        for (Page page : pages) {
            (page.head().status() == Status.DRAFT ? drafts : published)
                    .add(page.head().file());
        }
        for (Broken lost : broken) {
            if (lost.fragment().isEmpty()) {
                (lost.isDraft() ? drafts : published).add(lost.file());
            }
        }
        List<String> pages = List.copyOf(drafts);
        for (Folder folder : folders) {
            String start = "content/" + folder.path() + "/";
            if (published.stream().noneMatch(file -> file.startsWith(start))
                    && pages.stream().anyMatch(file -> file.startsWith(start))) {
                drafts.add(start + "_folder.yaml");
            }
        }
        return drafts;
    }
}
