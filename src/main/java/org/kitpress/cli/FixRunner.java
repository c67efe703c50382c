package org.kitpress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kitpress.build.Workspace;
import org.kitpress.cli.format.TextFormat;
import org.kitpress.editing.fix.Fix;
import org.kitpress.editing.fix.FixPlan;
import org.kitpress.editing.fix.FixResult;
import org.kitpress.write.SourceFiles;

/** Fixes content files and prints a line for each fix. */
final class FixRunner {
    private FixRunner() {}

    /** @param out the writer for the lines */
    static void run(Workspace workspace, boolean quiet, PrintWriter out, PrintWriter err) throws IOException {
        FixPlan fixPlan = Fix.plan(workspace);
        Set<String> left = new TreeSet<>();
        Map<String, byte[]> written = new HashMap<>();
        for (FixPlan.Rewrite file : fixPlan.files()) {
            if (SourceFiles.replace(workspace.site().resolve(file.file()), file.before(), file.after())) {
                written.put(file.file(), file.after());
            } else {
                left.add(file.file());
            }
        }
        workspace.wrote(written);
        int lines = 0;
        for (FixResult fixResult : fixPlan.fixes()) {
            if (!left.contains(fixResult.file())) {
                lines++;
                out.println(
                        TextFormat.visible(fixResult.file() + ":" + fixResult.line() + ": " + fixResult.description()));
            }
        }
        for (String file : left) {
            err.println("Not fixed, because it was saved in the meantime: " + TextFormat.visible(file));
        }
        if (!quiet) {
            int files = fixPlan.files().size() - left.size();
            out.println("Fixed " + lines + (lines == 1 ? " problem in " : " problems in ") + files
                    + (files == 1 ? " file." : " files."));
        }
        out.flush();
    }
}
