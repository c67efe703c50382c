package org.kitpress.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Makes an input smaller while it goes wrong in the same way: without files, then without lines, then without characters. */
final class Shrinker {
    private final String fault;
    private int tries;
    private Trial trial;

    /** @param tries how often an input is tried, at most */
    Shrinker(Trial trial, String fault, int tries) {
        this.trial = trial;
        this.fault = fault;
        this.tries = tries;
    }

    Trial shrink() {
        for (String name : trial.files().keySet().toArray(String[]::new)) {
            Map<String, byte[]> fewer = new TreeMap<>(trial.files());
            fewer.remove(name);
            keepIfWrong(new Trial(trial.commands(), fewer));
        }
        for (String name : trial.files().keySet().toArray(String[]::new)) {
            shrink(name, "(?<=\n)");
            shrink(name, "(?<= )");
            shrink(name, "");
        }
        return trial;
    }

    /** Takes parts out of a file: half of them, then a quarter, and so on. */
    private void shrink(String name, String separator) {
        // Latin-1 keeps every byte.
        String[] parts = new String(trial.files().get(name), StandardCharsets.ISO_8859_1).split(separator);
        for (int size = parts.length / 2; size > 0; size /= 2) {
            for (int from = 0; from + size <= parts.length && tries > 0; ) {
                String[] fewer = new String[parts.length - size];
                System.arraycopy(parts, 0, fewer, 0, from);
                System.arraycopy(parts, from + size, fewer, from, fewer.length - from);
                if (keepIfWrong(with(name, fewer))) {
                    parts = fewer;
                } else {
                    from += size;
                }
            }
        }
    }

    private Trial with(String name, String[] parts) {
        Map<String, byte[]> files = new TreeMap<>(trial.files());
        files.put(name, String.join("", Arrays.asList(parts)).getBytes(StandardCharsets.ISO_8859_1));
        return new Trial(trial.commands(), files);
    }

    private boolean keepIfWrong(Trial smaller) {
        if (tries == 0) {
            return false;
        }
        tries--;
        boolean isWrong = smaller.run().fault().equals(fault);
        trial = isWrong ? smaller : trial;
        return isWrong;
    }
}
