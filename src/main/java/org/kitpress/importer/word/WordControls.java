package org.kitpress.importer.word;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Content controls that nobody has filled in, at any level: a line to write on takes the place of their prompts. */
final class WordControls {
    /** What Word shows by itself; prompts that an author wrote are text. */
    private static final Pattern PROMPT = Pattern.compile(
            "(?iu)(click( or tap)?( here)? to enter|choose an item|haga clic|elija un elemento|seleccione).*");

    private static final String LINE = "______";

    private WordControls() {}

    static void prepare(Element body, Collection<String> notices) {
        for (Element control : Xml.descendants(body, "sdt").toList()) {
            Element properties = Xml.child(control, "sdtPr");
            List<String> choices = properties == null ? List.of() : choices(properties);
            List<Element> texts = Xml.descendants(control, "t").toList();
            String shown = texts.stream().map(Element::wholeText).collect(Collectors.joining());
            boolean empty = Xml.isEnabled(properties, "showingPlcHdr")
                    && PROMPT.matcher(shown.strip()).matches();
            if (empty) {
                texts.forEach(text -> text.text(""));
                texts.get(0).text(choices.isEmpty() ? LINE : String.join(" / ", choices));
            } else if (choices.size() > 1) {
                notices.add("Lists to choose from became the entry that is chosen.");
            }
        }
    }

    private static List<String> choices(Element properties) {
        Element list = Xml.descendant(properties, "dropDownList|comboBox");
        return Xml.children(list, "listItem").stream()
                .map(item ->
                        Xml.attribute(item, Xml.attribute(item, "displayText").isEmpty() ? "value" : "displayText"))
                .filter(choice -> !choice.isBlank() && !PROMPT.matcher(choice).matches())
                .toList();
    }
}
