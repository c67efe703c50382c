package org.kitpress.judge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** How the contents of a tagged PDF fall on its sheets, read from its structure. */
public final class PdfSheets {
    private static final Set<String> HEADS = Set.of("H1", "H2", "H3", "H4", "H5", "H6", "Caption", "THead");

    private final Map<COSDictionary, Integer> pages = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /**
     * Something drawn.
     *
     * @param page from 1
     * @param head the kind of heading that it belongs to; empty when it is none
     */
    private record Piece(int page, String head) {}

    private PdfSheets() {}

    /** Empty sheets, headings at the foot of a sheet away from what they head, and rows and items with fields on two. */
    public static List<String> complaints(PDDocument pdf) throws IOException {
        PdfSheets sheets = new PdfSheets();
        int count = 0;
        for (var page : pdf.getPages()) {
            sheets.pages.put(page.getCOSObject(), ++count);
        }
        sheets.walk(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), 0, "");
        sheets.empty(count);
        sheets.strays();
        return sheets.complaints;
    }

    private void walk(COSDictionary element, int above, String head) {
        String kind = element.getNameAsString(COSName.S, "");
        int page = pages.getOrDefault(element.getCOSDictionary(COSName.PG), above);
        String headHere = head.isEmpty() && HEADS.contains(kind) ? kind : head;
        int first = pieces.size();
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSInteger) {
                pieces.add(new Piece(page, headHere));
            } else if (kid instanceof COSDictionary part && part.containsKey(COSName.S)) {
                walk(part, page, headHere);
            } else if (kid instanceof COSDictionary part && part.containsKey(COSName.MCID)) {
                pieces.add(new Piece(pages.getOrDefault(part.getCOSDictionary(COSName.PG), page), headHere));
            }
        }
        if (kind.equals("THead")) {
            int begin = first < pieces.size() ? pieces.get(first).page : 0;
            pieces.subList(first, pieces.size()).removeIf(piece -> piece.page > begin); // repeated
        }
        if (kind.equals("TR") && head.isEmpty() || kind.equals("LI") && holdsForm(element)) {
            Set<Integer> on = new HashSet<>();
            pieces.subList(first, pieces.size()).forEach(piece -> on.add(piece.page));
            if (on.size() > 1) {
                complaints.add(kind + " is split between the sheets " + on);
            }
        }
    }

    /** A caption is the last part of its table in the structure, and stands above it on paper. */
    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> all = new ArrayList<>();
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                COSBase kid = array.getObject(i);
                boolean caption =
                        kid instanceof COSDictionary part && "Caption".equals(part.getNameAsString(COSName.S));
                all.add(caption ? 0 : all.size(), kid);
            }
        } else if (kids != null) {
            all.add(kids);
        }
        return all;
    }

    private static boolean holdsForm(COSDictionary element) {
        return "Form".equals(element.getNameAsString(COSName.S))
                || kids(element).stream().anyMatch(kid -> kid instanceof COSDictionary part && holdsForm(part));
    }

    private void empty(int count) {
        Set<Integer> full = new HashSet<>();
        pieces.forEach(piece -> full.add(piece.page));
        for (int page = 1; page <= count; page++) {
            if (!full.contains(page)) {
                complaints.add("sheet " + page + " is empty");
            }
        }
    }

    private void strays() {
        int start = -1;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!piece.head.isEmpty()) {
                start = start < 0 ? i : start;
                continue;
            }
            if (start > 0
                    && pieces.get(start).page < piece.page
                    && pieces.get(start - 1).page == pieces.get(start).page) {
                complaints.add("sheet " + pieces.get(start).page + " ends with a lone " + pieces.get(start).head);
            }
            start = -1;
        }
    }
}
