package org.kitpress.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** A tab's keyboard: what is pressed goes to whatever has the focus. */
public final class Keyboard {
    /** Keys that do something else than write, with Windows' virtual key codes, which the protocol counts in. */
    public enum Key {
        TAB("Tab", 9, ""),
        ENTER("Enter", 13, "\r"),
        ESCAPE("Escape", 27, ""),
        SPACE(" ", 32, " "),
        PAGE_UP("PageUp", 33, ""),
        PAGE_DOWN("PageDown", 34, ""),
        END("End", 35, ""),
        HOME("Home", 36, ""),
        LEFT("ArrowLeft", 37, ""),
        UP("ArrowUp", 38, ""),
        RIGHT("ArrowRight", 39, ""),
        DOWN("ArrowDown", 40, ""),
        BACKSPACE("Backspace", 8, ""),
        DELETE("Delete", 46, "");

        private final String key;
        private final int code;
        private final String text;

        Key(String key, int code, String text) {
            this.key = key;
            this.code = code;
            this.text = text;
        }

        private String physical() {
            return this == SPACE ? "Space" : key;
        }
    }

    /**
     * What assistive technology learns about an element.
     *
     * @param role as ARIA names it, such as {@code link} or {@code searchbox}
     * @param name the accessible name; may be empty
     */
    public record Announced(String role, String name) {}

    private static final int SHIFT = 8;

    private final Tab tab;

    Keyboard(Tab tab) {
        this.tab = tab;
    }

    public void press(Key key) {
        press(key.key, key.physical(), key.code, key.text, 0);
    }

    public void pressWithShift(Key key) {
        press(key.key, key.physical(), key.code, key.text, SHIFT);
    }

    /** Presses the key of each character in turn; characters without a key of their own arrive as text all the same. */
    public void type(String text) {
        text.codePoints().forEach(point -> {
            String character = Character.toString(point);
            boolean plain = point < 128 && Character.isLetterOrDigit(point);
            int upper = Character.toUpperCase(point);
            String physical = Character.isDigit(point) ? "Digit" + character : "Key" + Character.toString(upper);
            press(character, plain ? physical : "", plain ? upper : 0, character, 0);
        });
    }

    private void press(String key, String physical, int code, String text, int modifiers) {
        Map<String, Object> params = new HashMap<>();
        params.put("type", text.isEmpty() ? "rawKeyDown" : "keyDown");
        params.put("key", key);
        params.put("code", physical);
        params.put("windowsVirtualKeyCode", code);
        params.put("modifiers", modifiers);
        if (!text.isEmpty()) {
            params.put("text", text);
        }
        tab.call("Input.dispatchKeyEvent", params);
        params.remove("text");
        params.put("type", "keyUp");
        tab.call("Input.dispatchKeyEvent", params);
    }

    /** Role and name of what has the focus, as the browser computes them. */
    public Announced focused() {
        String object = tab.call("Runtime.evaluate", Map.of("expression", "document.activeElement"))
                .path("result")
                .path("objectId")
                .asText();
        JsonNode node = tab.call("Accessibility.getPartialAXTree", Map.of("objectId", object, "fetchRelatives", false))
                .path("nodes")
                .path(0);
        return new Announced(
                node.path("role").path("value").asText(),
                node.path("name").path("value").asText());
    }
}
