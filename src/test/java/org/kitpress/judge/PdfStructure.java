package org.kitpress.judge;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The structure of a tagged PDF, flattened: each element with its kind and the kind of its parent. */
public record PdfStructure(List<Element> elements) {
    /**
     * One element, in reading order.
     *
     * @param kind {@code H1}, {@code LI}, {@code TH} and so on
     * @param parent the kind of its parent
     * @param scope of a heading cell; empty when there is none
     * @param words its alternative text; empty when there is none
     */
    public record Element(String kind, String parent, String scope, String words) {}

    public static PdfStructure of(PDDocument pdf) {
        List<Element> elements = new ArrayList<>();
        walk(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), "", elements);
        return new PdfStructure(List.copyOf(elements));
    }

    private static void walk(COSDictionary node, String kind, List<Element> elements) {
        COSBase kids = node.getDictionaryObject(COSName.K);
        COSArray all = kids instanceof COSArray array ? array : new COSArray();
        if (kids instanceof COSDictionary) {
            all.add(kids);
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
                String name = kid.getNameAsString(COSName.S);
                elements.add(new Element(name, kind, scope(kid), words(kid)));
                walk(kid, name, elements);
            }
        }
    }

    private static String scope(COSDictionary element) {
        COSBase attributes = element.getDictionaryObject(COSName.A);
        COSBase first = attributes instanceof COSArray array && array.size() > 0 ? array.getObject(0) : attributes;
        String scope = first instanceof COSDictionary dictionary ? dictionary.getNameAsString("Scope") : null;
        return scope == null ? "" : scope;
    }

    private static String words(COSDictionary element) {
        String words = element.getString(COSName.getPDFName("Alt"));
        return words == null ? "" : words;
    }

    /** Those of one kind. */
    public List<Element> all(String kind) {
        return elements.stream().filter(element -> element.kind.equals(kind)).toList();
    }

    /** The levels of the headings, in reading order. */
    public List<Integer> levels() {
        return elements.stream()
                .map(Element::kind)
                .filter(kind -> kind.matches("H[1-6]"))
                .map(kind -> kind.charAt(1) - '0')
                .toList();
    }
}
