package org.kitpress.render.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.jspecify.annotations.Nullable;

/**
 * Turns the links that {@link FieldLinks} laid out into form fields. A link keeps its place in the structure; it
 * becomes a {@code Form} element (ISO 32000-1, 14.8.4.5), and the annotation that it refers to becomes a widget.
 */
final class FormFields {
    /** The font in which viewers show typed text, and its size in points. */
    private static final String TYPED = "/Typed 11 Tf 0 g";

    private final PDDocument pdf;
    private final PrintFiles files;
    private final Map<COSDictionary, COSDictionary> owners = new HashMap<>();
    private final Map<String, COSDictionary> groups = new HashMap<>();
    private @Nullable PDAcroForm form;

    FormFields(PDDocument pdf, PrintFiles files) {
        this.pdf = pdf;
        this.files = files;
    }

    void run() throws IOException {
        PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            owners(root.getCOSObject(), new HashSet<>());
        }
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                String address = address(annotation);
                if (address != null && address.startsWith(FieldLinks.SCHEME)) {
                    field(annotation.getCOSObject(), FieldLinks.Field.at(address), page);
                }
            }
        }
    }

    private static @Nullable String address(PDAnnotation annotation) {
        return annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI to
                ? to.getURI()
                : null;
    }

    /** Finds the structure element of each annotation. */
    private void owners(COSDictionary element, Set<COSDictionary> seen) {
        if (!seen.add(element)) {
            return;
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        Iterable<? extends COSBase> all = kids instanceof COSArray array ? array : java.util.List.of();
        if (kids instanceof COSDictionary only) {
            kid(element, only, seen);
        }
        for (COSBase kid : all) {
            COSBase resolved = kid instanceof org.apache.pdfbox.cos.COSObject object ? object.getObject() : kid;
            if (resolved instanceof COSDictionary dictionary) {
                kid(element, dictionary, seen);
            }
        }
    }

    private void kid(COSDictionary element, COSDictionary kid, Set<COSDictionary> seen) {
        COSDictionary object = kid.getCOSDictionary(COSName.OBJ);
        if (object != null) {
            owners.put(object, element);
        } else {
            owners(kid, seen);
        }
    }

    private void field(COSDictionary widget, FieldLinks.Field field, PDPage page) throws IOException {
        String words = widget.getString(COSName.CONTENTS);
        for (COSName old :
                new COSName[] {COSName.A, COSName.BORDER, COSName.H, COSName.C, COSName.QUADPOINTS, COSName.BS}) {
            widget.removeItem(old);
        }
        widget.setItem(COSName.SUBTYPE, COSName.WIDGET);
        widget.setInt(COSName.F, 4); // printed
        widget.setItem(COSName.P, page);
        widget.setString(COSName.TU, words);
        if (field.kind() == FieldLinks.Kind.CHOICE) {
            choice(widget, field);
        } else {
            widget.setString(COSName.T, field.name());
            ((COSArray) form().getCOSObject().getItem(COSName.FIELDS)).add(widget);
        }
        if (field.kind() == FieldLinks.Kind.BOX) {
            Appearances.box(pdf, widget);
        } else if (field.kind() != FieldLinks.Kind.CHOICE) {
            text(widget, field.kind() == FieldLinks.Kind.LINES);
        }
        COSDictionary owner = owners.get(widget);
        if (owner != null) {
            owner.setItem(COSName.S, COSName.getPDFName("Form"));
        }
    }

    /** Adds a box to its group of radio buttons. Pressing the marked one again clears it, as on paper. */
    private void choice(COSDictionary widget, FieldLinks.Field field) throws IOException {
        COSDictionary group = groups.get(field.name());
        if (group == null) {
            group = new COSDictionary();
            groups.put(field.name(), group);
            group.setItem(COSName.FT, COSName.BTN);
            group.setInt(COSName.FF, 1 << 15); // ISO 32000-1, table 226: radio
            group.setString(COSName.T, field.name());
            group.setString(COSName.TU, field.group());
            group.setItem(COSName.V, COSName.Off);
            group.setItem(COSName.DV, COSName.Off);
            group.setItem(COSName.KIDS, new COSArray());
            ((COSArray) form().getCOSObject().getItem(COSName.FIELDS)).add(group);
        }
        ((COSArray) group.getItem(COSName.KIDS)).add(widget);
        widget.setItem(COSName.PARENT, group);
        Appearances.choice(pdf, widget, field.value());
    }

    private void text(COSDictionary widget, boolean lines) throws IOException {
        widget.setItem(COSName.FT, COSName.TX);
        widget.setInt(COSName.FF, lines ? 1 << 12 : 0); // ISO 32000-1, table 228: multiline
        widget.setString(COSName.DA, TYPED);
        Appearances.empty(pdf, widget);
        form();
    }

    private PDAcroForm form() throws IOException {
        if (form == null) {
            form = new PDAcroForm(pdf);
            form.getCOSObject().setItem(COSName.FIELDS, new COSArray());
            PDResources resources = new PDResources();
            byte[] font = regular();
            if (font != null) {
                resources.put(
                        COSName.getPDFName("Typed"),
                        PDTrueTypeFont.load(pdf, new ByteArrayInputStream(font), WinAnsiEncoding.INSTANCE));
            }
            form.setDefaultResources(resources);
            form.setDefaultAppearance(TYPED);
            pdf.getDocumentCatalog().setAcroForm(form);
        }
        return form;
    }

    /** The theme's first upright font of regular weight. */
    private byte @Nullable [] regular() {
        return files.theme().entrySet().stream()
                .filter(e -> e.getKey().endsWith("-regular.ttf"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
