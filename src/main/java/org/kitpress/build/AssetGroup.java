package org.kitpress.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kitpress.output.Outlet;
import org.kitpress.render.html.HtmlRenderer;
import org.kitpress.report.Finding;

/**
 * One file of the content that is published unchanged; a group of its own, so that a preview loads only those that somebody
 * looks at.
 *
 * @param asset relative to the site folder
 */
record AssetGroup(Path site, String asset) implements OutputGroup {
    @Override
    public String name() {
        return "files";
    }

    @Override
    public boolean mayHold(String path) {
        return path.equals(HtmlRenderer.contentAsset(asset, new byte[0]).path());
    }

    @Override
    public boolean isOnDemand() {
        return true;
    }

    @Override
    public List<Finding> make(Workers workers, Outlet outlet) throws IOException {
        outlet.accept(HtmlRenderer.contentAsset(asset, Files.readAllBytes(site.resolve(asset))));
        return List.of();
    }

    @Override
    public long sizeOf(String path) {
        return mayHold(path) ? site.resolve(asset).toFile().length() : 0;
    }
}
