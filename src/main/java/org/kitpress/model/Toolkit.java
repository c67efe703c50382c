package org.kitpress.model;

import java.util.List;

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
}
