package org.kitpress.editing.fix;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.kitpress.build.Workspace;
import org.kitpress.content.ContentFiles;
import org.kitpress.content.ContentReader;
import org.kitpress.content.ParseCache;
import org.kitpress.editing.history.NoSuchRevisionException;
import org.kitpress.editing.history.Revision;

/**
 * The ids of items and headings in the last commit, by file relative to the site.
 *
 * @param items ids by the items' texts, in the order of the file; an empty id for an item without one
 * @param headings ids by the headings' lines without ids
 */
record EarlierIds(Map<String, Map<String, List<String>>> items, Map<String, Map<String, String>> headings) {
    /** Reads the last commit; empty without Git, a repository, a commit, or content in it. */
    static EarlierIds of(Workspace workspace) {
        Map<String, ReadRecorder> recorders = new ConcurrentHashMap<>();
        Map<String, Map<String, String>> headings = new TreeMap<>();
        try (Revision revision = Revision.open(workspace.site(), "HEAD")) {
            ContentFiles files = ContentFiles.list(revision.site());
            ContentReader.read(
                    files,
                    workspace.threads(),
                    new ParseCache(),
                    file -> recorders.computeIfAbsent(file, name -> new ReadRecorder()));
            for (String file : recorders.keySet()) {
                FileEdit edit = FileEdit.of(file, files.bytes(file));
                if (edit != null) {
                    headings.put(
                            file,
                            LostHeadingIds.ids(
                                    edit.lines().stream().map(EditLine::text).toList()));
                }
            }
        } catch (NoSuchRevisionException | IOException e) {
            return new EarlierIds(Map.of(), Map.of());
        }
        Map<String, Map<String, List<String>>> items = new TreeMap<>();
        recorders.forEach((file, recorder) -> items.put(
                file,
                IdCandidate.of(recorder).stream()
                        .collect(Collectors.groupingBy(
                                IdCandidate::text, Collectors.mapping(IdCandidate::id, Collectors.toList())))));
        return new EarlierIds(items, headings);
    }

    Map<String, List<String>> items(String file) {
        return items.getOrDefault(file, Map.of());
    }

    Map<String, String> headings(String file) {
        return headings.getOrDefault(file, Map.of());
    }
}
