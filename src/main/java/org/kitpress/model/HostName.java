package org.kitpress.model;

/** The name of a computer on the internet or on an intranet, as it appears in addresses. */
final class HostName {
    private HostName() {}

    /** How many parts a valid name has: 1 for {@code intranet}, 2 for {@code example.org}; 0 for an invalid one. */
    static int parts(String name) {
        String[] parts = (name.endsWith(".") ? name.substring(0, name.length() - 1) : name).split("\\.", -1);
        for (String part : parts) {
            if (part.isEmpty()
                    || !part.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_')) {
                return 0;
            }
        }
        String last = parts[parts.length - 1];
        boolean numbers = last.chars().allMatch(Character::isDigit);
        boolean topLevel = Character.isLetter(last.codePointAt(0)) && last.length() > 1;
        return topLevel || numbers && parts.length == 4 ? parts.length : 0;
    }
}
