package org.kitpress.build;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.kitpress.model.Toolkit;
import org.kitpress.render.data.ToolkitJson;
import org.kitpress.render.data.WorkPlanCalendar;
import org.kitpress.render.data.WorkPlanCsv;
import org.kitpress.render.html.HtmlRenderer;
import org.kitpress.render.search.toolkit.SearchRenderer;

/** What stands beside the pages. A new kind of file is a group here, and builds and previews both have it. */
final class Beside {
    private Beside() {}

    /** The groups, those that know their files by name before the one that takes the rest. */
    static List<Group> groups(Request request, Toolkit toolkit, HtmlRenderer renderer) {
        boolean drafts = request.drafts();
        List<Group> groups = new ArrayList<>();
        groups.add(
                new Group("data", path -> path.startsWith("data/"), () -> List.of(ToolkitJson.file(toolkit, drafts))));
        groups.add(new Group("plans", path -> path.endsWith(".csv"), () -> WorkPlanCsv.files(toolkit, drafts)));
        groups.add(new Group(
                "plans",
                path -> path.endsWith(".ics"),
                () -> WorkPlanCalendar.files(toolkit, drafts, request.base(toolkit))));
        groups.add(new Group(
                "search",
                path -> path.startsWith("search/"),
                true,
                outlet -> new SearchRenderer(toolkit, drafts, request.wholeIndex(), renderer::word).write(outlet)));
        groups.add(new Group("sheets", path -> path.startsWith("print/"), true, Group.all(renderer::sheetScripts)));
        for (String asset : toolkit.assets()) {
            groups.add(new Group(
                    "files",
                    HtmlRenderer.contentAsset(asset, new byte[0]).path()::equals,
                    () -> List.of(HtmlRenderer.contentAsset(
                            asset, Files.readAllBytes(request.site().resolve(asset))))));
        }
        groups.add(new Group("files", path -> true, renderer::files));
        return List.copyOf(groups);
    }
}
