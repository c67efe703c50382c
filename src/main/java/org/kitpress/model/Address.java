package org.kitpress.model;

/**
 * The address of a page within the site.
 *
 * @param path relative to the site's root, with forward slashes and the file name: {@code planning/mission.html}
 */
public record Address(String path) {
    public static final Address HOME = new Address("index.html");

    public Address {
        if (path.isEmpty() || path.startsWith("/") || path.contains("\\")) {
            throw new IllegalArgumentException("not a relative address: " + path);
        }
    }

    /** The address of a content file: {@code content/planning/1-mission.yaml} becomes {@code planning/mission.html}. */
    public static Address ofFile(String file) {
        String below = file.substring("content/".length());
        return new Address(Paths.withoutOrder(Paths.withoutExtension(below)) + ".html");
    }

    /**
     * The link from another page to this one. It includes the file name, so it also works when pages are opened from
     * disk.
     */
    public String from(Address page) {
        String[] here = page.path.split("/", -1);
        String[] there = path.split("/", -1);
        int shared = 0;
        while (shared < here.length - 1 && shared < there.length - 1 && here[shared].equals(there[shared])) {
            shared++;
        }
        return "../".repeat(here.length - 1 - shared)
                + String.join("/", java.util.Arrays.asList(there).subList(shared, there.length));
    }

    /** The folder that contains the page, with a trailing slash; empty for the root. */
    public String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The address of a file that belongs to the page: the same with {@code .csv} or {@code .pdf} at its end. */
    public String withExtension(String extension) {
        return path.substring(0, path.length() - ".html".length()) + extension;
    }
}
