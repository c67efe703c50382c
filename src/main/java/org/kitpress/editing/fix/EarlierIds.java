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
 * The ids that items and headings had in the last commit, each by the file relative to the site.
 *
 * @param items by their words, in the order of the file; an id is empty for one that had none
 * @param headings by their lines without the ids
 */
record EarlierIds(Map<String, Map<String, List<String>>> items, Map<String, Map<String, String>> headings) {
    /** None where there is no Git, no repository, no commit, or no content in it. */
    static EarlierIds of(Workspace workspace) {
        Map<String, ReadNotes> notes = new ConcurrentHashMap<>();
        Map<String, Map<String, String>> headings = new TreeMap<>();
        try (Revision last = Revision.open(workspace.site(), "HEAD")) {
            ContentFiles files = ContentFiles.list(last.site());
            ContentReader.read(
                    files,
                    workspace.threads(),
                    new ParseCache(),
                    file -> notes.computeIfAbsent(file, name -> new ReadNotes()));
            for (String file : notes.keySet()) {
                FileEdit fileEdit = FileEdit.of(file, files.bytes(file));
                if (fileEdit != null) {
                    headings.put(
                            file,
                            LostHeadingIds.ids(fileEdit.lines().stream()
                                    .map(EditLine::text)
                                    .toList()));
                }
            }
        } catch (NoSuchRevisionException | IOException e) {
            return new EarlierIds(Map.of(), Map.of());
        }
        Map<String, Map<String, List<String>>> items = new TreeMap<>();
        notes.forEach((file, seen) -> items.put(
                file,
                IdCandidate.of(seen).stream()
                        .collect(Collectors.groupingBy(
                                IdCandidate::words, Collectors.mapping(IdCandidate::id, Collectors.toList())))));
        return new EarlierIds(items, headings);
    }

    Map<String, List<String>> items(String file) {
        return items.getOrDefault(file, Map.of());
    }

    Map<String, String> headings(String file) {
        return headings.getOrDefault(file, Map.of());
    }
}
