package org.kitpress.judge;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads one sheet of a printed page: letters with their places, and squares drawn with lines. */
final class SheetReader extends PDFGraphicsStreamEngine {
    private static final double MILLIMETRE = 72 / 25.4;

    /** The margins at the sides are 16 mm; a little more is allowed for the overhang of a letter. */
    private static final double MARGIN = 15.5 * MILLIMETRE;

    private final double width;
    private final double height;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder foot = new StringBuilder();
    private final List<String> outside = new ArrayList<>();
    private final List<Printed.Square> boxes = new ArrayList<>();
    private GeneralPath path = new GeneralPath();

    SheetReader(PDPage page) {
        super(page);
        width = page.getMediaBox().getWidth();
        height = page.getMediaBox().getHeight();
    }

    Printed.Sheet read() throws IOException {
        processPage(getPage());
        return new Printed.Sheet(
                width,
                height,
                Printed.bare(text.toString()),
                foot.toString(),
                List.copyOf(outside),
                List.copyOf(boxes));
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String letter = font.toUnicode(code);
        if (letter == null) {
            return;
        }
        double x = matrix.getTranslateX();
        double y = height - matrix.getTranslateY();
        if (y > height - Printed.FOOT) {
            foot.append(letter);
            return;
        }
        text.append(letter);
        double end = x + displacement.getX() * matrix.getScalingFactorX();
        boolean shown = !letter.isBlank();
        if (shown && (x < MARGIN || end > width - MARGIN || y < 0)) {
            outside.add("%s at %.0f, %.0f".formatted(letter, x, y));
        }
    }

    /** A border is drawn as the area between two squares. Sides are rounded to whole px, so they may differ by one. */
    private void look() {
        Rectangle2D bounds = path.getBounds2D();
        double size = bounds.getWidth();
        boolean square = Math.abs(size - bounds.getHeight()) < 1.2;
        if (square && size > 3 * MILLIMETRE && size < 9 * MILLIMETRE && bounds.getMinY() > Printed.FOOT) {
            boxes.add(new Printed.Square(bounds.getMinX(), height - bounds.getMaxY(), size));
        }
        path = new GeneralPath();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path = new GeneralPath();
    }

    @Override
    public void strokePath() {
        look();
    }

    @Override
    public void fillPath(int rule) {
        look();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        look();
    }

    @Override
    public void clip(int rule) {
        // What is clipped is found by where its letters stand.
    }

    @Override
    public void shadingFill(COSName name) {
        // Nothing is shaded on paper.
    }

    @Override
    public void drawImage(PDImage image) {
        // Images are ignored.
    }
}
