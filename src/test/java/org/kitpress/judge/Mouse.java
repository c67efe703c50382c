package org.kitpress.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A tab's mouse. */
final class Mouse {
    private final Tab tab;

    Mouse(Tab tab) {
        this.tab = tab;
    }

    /** Clicks in the middle of the first element that a selector finds, after scrolling to it. */
    void click(String selector) {
        JsonNode at = tab.evaluate("(() => { const e = document.querySelector(" + Tab.quoted(selector) + ");"
                + " if (!e) return null; e.scrollIntoView({block: 'center', behavior: 'instant'});"
                + " const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()");
        if (!at.isArray()) {
            throw new BrowserException("There is no " + selector + " to click on.");
        }
        for (String type : new String[] {"mouseMoved", "mousePressed", "mouseReleased"}) {
            tab.call(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            at.path(0).asDouble(),
                            "y",
                            at.path(1).asDouble(),
                            "button",
                            type.equals("mouseMoved") ? "none" : "left",
                            "clickCount",
                            type.equals("mouseMoved") ? 0 : 1));
        }
    }
}
