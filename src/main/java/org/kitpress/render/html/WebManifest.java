package org.kitpress.render.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import org.kitpress.model.Settings;
import org.kitpress.output.OutputFile;

/** The web app manifest, which sets the name and appearance of the site on a reader's home screen. */
final class WebManifest {
    private static final String ICON = "img/favicon.svg";

    private WebManifest() {}

    static OutputFile file(Site site) {
        Settings settings = site.settings();
        ObjectNode manifest = JsonNodeFactory.instance.objectNode();
        manifest.put("name", settings.title());
        manifest.put("short_name", settings.shortTitle() == null ? settings.title() : settings.shortTitle());
        manifest.put("description", settings.tagline());
        manifest.put("lang", site.language());
        manifest.put("start_url", "index.html");
        manifest.put("scope", "./");
        manifest.put("display", "minimal-ui");
        icons(manifest.putArray("icons"), site.assets());
        try {
            String text = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(manifest);
            return OutputFile.text(SiteFiles.MANIFEST.path(), text.replace("\r\n", "\n") + "\n", "");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void icons(ArrayNode icons, Assets assets) {
        if (assets.has(ICON)) {
            icon(icons, assets.address(ICON).path(), "any", "image/svg+xml");
        }
        for (String name : assets.names()) {
            if (name.startsWith("img/icon") && name.endsWith(".png")) {
                ObjectNode icon = icon(icons, assets.address(name).path(), size(assets.file(name)), "image/png");
                if (name.contains("maskable")) {
                    icon.put("purpose", "maskable");
                }
            }
        }
    }

    private static ObjectNode icon(ArrayNode icons, String path, String sizes, String type) {
        return icons.addObject()
                .put("src", PercentEncoding.path(path))
                .put("sizes", sizes)
                .put("type", type);
    }

    /**
     * Reads the width and height of a PNG, which are big-endian integers at bytes 16 and 20 (PNG specification, IHDR).
     */
    private static String size(OutputFile png) {
        if (png.bytes().length < 24) {
            throw new ThemeException(png.path(), 1, 1, "this is not a PNG image");
        }
        ByteBuffer header = ByteBuffer.wrap(png.bytes());
        return header.getInt(16) + "x" + header.getInt(20);
    }
}
