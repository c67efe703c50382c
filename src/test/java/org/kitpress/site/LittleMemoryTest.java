package org.kitpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds in a process with 256 MB: of the shipped toolkit, and of files that are small, but describe something enormous. */
@Tag("slow")
class LittleMemoryTest {
    private static final String HEAD = "---\ntitle: A page\nsummary: Use this to see it.\n---\n";

    @TempDir
    private Path temp;

    private String build(Path site) throws IOException, InterruptedException {
        Path printed = temp.resolve("printed.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.kitpress.cli.Main",
                        "build",
                        "--site",
                        site.toString(),
                        "--output",
                        temp.resolve("output").toString())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        int code = process.waitFor();
        String text = Files.readString(printed, StandardCharsets.UTF_8);
        assertEquals(0, code, text);
        return text;
    }

    @Test
    void shippedToolkitIsBuiltWithItsPdfs() throws IOException, InterruptedException {
        String printed = build(BuiltSite.ROOT);
        assertTrue(printed.matches("(?s).*Built \\d+ pages, \\d+ PDFs: .*"), printed);
    }

    @Test
    void enormousImagesAreReportedAndNotDecoded() throws IOException, InterruptedException {
        Path content = Files.createDirectories(temp.resolve("site/content"));
        Files.writeString(
                content.resolve("toolkit.yaml"),
                "title: Kit\ntagline: Small\norganization: {name: Office}\nnavigation: [list.yaml]\n");
        Files.write(content.resolve("a.png"), png(12_000, 12_000));
        Files.write(content.resolve("b.png"), png(Integer.MAX_VALUE, 2));
        Files.write(
                content.resolve("c.gif"), bytes("474946383961 0100 0100 000000 2c 0000 0000 ffff ffff 00 02 00 3b"));
        Files.write(content.resolve("d.jpg"), bytes("ffd8 ffc0 0011 08 fff0 fff0 03 011100 021100 031100 ffd9"));
        Files.write(
                content.resolve("e.png"),
                bytes("424d 0000000000000000 36000000 28000000 f0ff0000 f0ff0000 0100 1800"
                        + "00000000 00000000 00000000 00000000 00000000 00000000 3c737667"));
        String images = "![A](a.png)\n\n![Bee](b.png)\n\n![Sea](c.gif)\n\n![Dee](d.jpg)\n\n![An e](e.png)\n";
        Files.writeString(content.resolve("index.md"), HEAD + images);
        Files.writeString(
                content.resolve("list.yaml"),
                "kind: checklist\ntitle: List\nsummary: Use this to check.\npurpose: \"" + images.replace("\n", "\\n")
                        + "\"\nareas:\n  - {id: one, title: One, items: [{id: two, action: Do it.}]}\n");
        Files.writeString(content.resolve("long.md"), HEAD + "Some words of a long text. ".repeat(38_000));
        String printed = build(temp.resolve("site"));
        for (String image : new String[] {"a.png", "b.png", "c.gif", "d.jpg"}) {
            assertTrue(printed.contains("the image '" + image + "' has"), image + ": " + printed);
        }
        assertTrue(printed.contains("broken-image"), printed);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    /** The header of an image without any pixels. */
    private static byte[] png(int width, int height) {
        ByteBuffer file = ByteBuffer.allocate(33);
        file.put(bytes("89504e470d0a1a0a 0000000d 49484452"));
        file.putInt(width).putInt(height).put(bytes("0806000000"));
        CRC32 crc = new CRC32();
        crc.update(file.array(), 12, 17);
        return file.putInt((int) crc.getValue()).array();
    }
}
