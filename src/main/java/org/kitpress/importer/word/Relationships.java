package org.kitpress.importer.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.kitpress.importer.document.UnreadableDocumentException;
import org.kitpress.model.Paths;

/** The relationships of a part: names of other parts, and targets of links, by id. */
final class Relationships {
    private final String main;
    private final Map<String, List<String>> parts = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();

    private Relationships(String main) {
        this.main = main;
    }

    static Relationships ofMainPart(DocxArchive archive) throws UnreadableDocumentException {
        Element packageRelations = archive.part("_rels/.rels");
        String main = "word/document.xml";
        for (Element relation : packageRelations == null ? List.<Element>of() : packageRelations.select("*")) {
            if (Xml.attribute(relation, "Type").endsWith("/officeDocument")) {
                main = resolve("", Xml.attribute(relation, "Target"));
            }
        }
        return ofPart(archive, main);
    }

    static Relationships ofPart(DocxArchive archive, String part) throws UnreadableDocumentException {
        Relationships relationships = new Relationships(part);
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        Element relationsPart = archive.part(folder + "_rels/" + part.substring(folder.length()) + ".rels");
        if (relationsPart != null) {
            relationsPart.select("*").forEach(relation -> relationships.add(relation, folder));
        }
        return relationships;
    }

    private void add(Element relation, String folder) {
        String type = Xml.attribute(relation, "Type");
        String target = Xml.attribute(relation, "Target");
        if (Xml.attribute(relation, "TargetMode").equals("External")) {
            links.put(Xml.attribute(relation, "Id"), target);
        } else if (!type.isEmpty()) {
            targets.put(Xml.attribute(relation, "Id"), resolve(folder, target));
            parts.computeIfAbsent(type.substring(type.lastIndexOf('/') + 1), key -> new ArrayList<>())
                    .add(resolve(folder, target));
        }
    }

    private static String resolve(String folder, String target) {
        String path = Paths.normalize(target.startsWith("/") ? target.substring(1) : folder + target);
        return path == null ? "" : path;
    }

    String main() {
        return main;
    }

    /** The name of the first part of a type, such as {@code styles}; null when there is none. */
    @Nullable
    String ofMainPart(String type) {
        List<String> all = allOfMainPart(type);
        return all.isEmpty() ? null : all.get(0);
    }

    /** The names of all parts of some types: a document can have several headers. */
    List<String> allOfMainPart(String... types) {
        return Arrays.stream(types)
                .flatMap(type -> parts.getOrDefault(type, List.of()).stream())
                .toList();
    }

    /** The name of the part with an id; null when there is none in the document. */
    @Nullable
    String targetPart(String id) {
        return targets.get(id);
    }

    /** The address outside the document with an id; empty when there is none. */
    String externalTarget(String id) {
        return links.getOrDefault(id, "");
    }
}
