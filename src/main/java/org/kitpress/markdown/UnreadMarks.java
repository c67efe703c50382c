package org.kitpress.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds signs of Markdown that are still in a text after it was parsed. Where a sign has an everyday meaning as well, as
 * in {@code 2 ** 3} or {@code #1}, it is not reported.
 */
final class UnreadMarks {
    /** Nobody reads more of them. */
    private static final int MOST = 100;

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F]++");

    /** How other programs ask for a list of the headings. */
    private static final Pattern CONTENTS = Pattern.compile(
            "(?i)\\[\\[?_?(?:toc|table of contents)_?]?]|\\{:?toc}|[@$][\\[{]toc[\\]}]|\\{\\{ ?>?toc ?}}|__toc__|:{2,3} ?toc|\\.\\. contents::");

    private final LineIndex lines;
    private final List<UnreadMark> marks = new ArrayList<>();
    /** Signs after words, which refer to notes. */
    private final Set<String> noteMarks = new HashSet<>();
    /** What is unread unless the sign begins a note. */
    private final Map<UnreadMark, String> maybeNotes = new LinkedHashMap<>();

    private UnreadMarks(LineIndex lines) {
        this.lines = lines;
    }

    /**
     * All unread signs of a document, in the order of the source.
     *
     * @param written the source with the characters that Markdown replaces
     */
    static List<UnreadMark> of(Document document, LineIndex lines, String written) {
        UnreadMarks found = new UnreadMarks(lines);
        Matcher control = CONTROL.matcher(written);
        while (control.find()) {
            found.add(control.start(), "there is an invisible control character here", "Delete it.");
        }
        @Nullable Node node = document.getFirstChild();
        while (node != null) {
            Node child = found.enter(node) ? node.getFirstChild() : null;
            node = child != null ? child : Nodes.after(node, document);
        }
        found.maybeNotes.forEach((mark, sign) -> {
            if (!found.noteMarks.contains(sign)) {
                found.marks.add(mark);
            }
        });
        found.marks.sort(Comparator.comparing(UnreadMark::place));
        return found.marks;
    }

    /** @param offset where it is in the source */
    void add(int offset, String problem, String remedy) {
        if (marks.size() < MOST) {
            marks.add(new UnreadMark(lines.place(offset), problem, remedy));
        }
    }

    /** Records a sign after a word. */
    void addNoteMark(String sign) {
        noteMarks.add(sign);
    }

    /**
     * Adds a sign that nothing closes.
     *
     * @param sign the sign if it may begin a note; otherwise empty
     */
    void addUnclosed(String sign, int offset, String problem, String remedy) {
        if (maybeNotes.size() < MOST) {
            maybeNotes.put(new UnreadMark(lines.place(offset), problem, remedy), sign);
        }
    }

    private boolean enter(Node node) {
        if (node instanceof Paragraph paragraph) {
            UnreadText text = UnreadText.of(node);
            if (CONTENTS.matcher(node.getChars().trim()).matches()) {
                add(
                        node.getStartOffset(),
                        "this does not make a table of contents, so readers see '"
                                + node.getChars().trim() + "'",
                        "Remove it: every page with several headings lists them by itself.");
                return false;
            }
            new UnreadLines(paragraph, text, this).find();
            UnreadInline.find(text, this);
            return false;
        } else if (node instanceof Heading || node instanceof TableCell) {
            UnreadInline.find(UnreadText.of(node), this);
            return false;
        } else if (node instanceof FencedCodeBlock code) {
            fence(code);
        } else if (node instanceof HtmlBlock html) {
            new UnreadInHtml(this).find(html.getContentChars());
        } else if (node instanceof AdmonitionBlock callout) {
            callout(callout);
        } else if (node instanceof TaskListItem && !node.hasChildren()) {
            add(
                    node.getStartOffset(),
                    "this task has no text, so readers see an empty box",
                    "Write what there is to do after the brackets, as in `- [ ] Choose a day.`, or remove the line.");
        }
        return true;
    }

    private void fence(FencedCodeBlock code) {
        if (code.getClosingMarker().isEmpty()) {
            String marker = code.getOpeningMarker().toString();
            add(
                    code.getOpeningMarker().getStartOffset(),
                    "this code block has no end, so readers see everything below it as code",
                    "Write '" + marker + "' on a separate line after the code.");
        }
    }

    private void callout(AdmonitionBlock callout) {
        String kind = callout.getInfo().toString();
        if (!Callouts.isKnown(kind)) {
            add(callout.getStartOffset(), "there is no callout '" + kind + "'", Callouts.remedy(kind, callout));
        }
        if (!callout.hasChildren()) {
            boolean next = callout.getNext() instanceof Paragraph;
            add(
                    callout.getStartOffset(),
                    "this callout is empty" + (next ? ", because the text below it is not indented" : ""),
                    "Begin each line of its text with four spaces"
                            + (next ? ", as in `    " + firstLine(callout.getNext()) + "`." : "."));
        }
        if (!callout.getTitle().isNull()) {
            new UnreadInHtml(this).findInTitle(callout.getTitle());
        }
    }

    private static String firstLine(Node node) {
        return node.getChars().toString().lines().findFirst().orElse("").strip();
    }
}
