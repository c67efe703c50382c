package org.kitpress.build;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.kitpress.model.Messages;
import org.kitpress.model.Targets;
import org.kitpress.model.Toolkit;
import org.kitpress.output.OutputFile;
import org.kitpress.render.data.TableCsv;
import org.kitpress.render.data.ToolkitJson;
import org.kitpress.render.data.WorkPlanCalendar;
import org.kitpress.render.data.WorkPlanCsv;
import org.kitpress.render.html.HtmlRenderer;
import org.kitpress.render.search.toolkit.SearchRenderer;

/** What stands beside the pages. A new kind of file is a group here, and builds and previews both have it. */
final class ExtraOutputs {
    private ExtraOutputs() {}

    /** The groups, those that know their files by name before the one that takes the rest. */
    static List<OutputGroup> groups(
            BuildOptions buildOptions, Toolkit toolkit, Targets targets, HtmlRenderer renderer) {
        boolean drafts = buildOptions.drafts();
        Messages messages = renderer.messages();
        List<OutputGroup> groups = new ArrayList<>();
        groups.add(new OutputGroup(
                "data",
                path -> path.startsWith("data/"),
                () -> List.of(ToolkitJson.file(toolkit, targets, messages, drafts))));
        groups.add(new OutputGroup(
                "plans", path -> path.endsWith(".csv"), () -> WorkPlanCsv.files(toolkit, messages, drafts)));
        groups.add(new OutputGroup(
                "plans",
                path -> path.endsWith(".ics"),
                () -> WorkPlanCalendar.files(toolkit, messages, drafts, buildOptions.base(toolkit))));
        groups.add(new OutputGroup(
                "search",
                path -> path.startsWith("search/"),
                true,
                outlet -> new SearchRenderer(toolkit, targets, drafts, buildOptions.wholeIndex(), messages)
                        .write(outlet)));
        groups.add(new OutputGroup(
                "sheets", path -> path.startsWith("print/"), true, OutputGroup.all(renderer::sheetScripts)));
        for (String asset : toolkit.assets()) {
            groups.add(new OutputGroup(
                    "files",
                    HtmlRenderer.contentAsset(asset, new byte[0]).path()::equals,
                    () -> List.of(HtmlRenderer.contentAsset(
                            asset, Files.readAllBytes(buildOptions.site().resolve(asset))))));
        }
        groups.add(new OutputGroup("files", path -> true, renderer::files));
        return List.copyOf(groups);
    }

    private static List<OutputFile> tables(Toolkit toolkit, Messages messages, boolean drafts) {
        List<OutputFile> files = new ArrayList<>(WorkPlanCsv.files(toolkit, messages, drafts));
        files.addAll(TableCsv.files(toolkit, messages, drafts));
        return files;
    }
}
