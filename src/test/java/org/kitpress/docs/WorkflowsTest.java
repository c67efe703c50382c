package org.kitpress.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workflows run commands that work on any machine, and have only the permissions that they need. */
class WorkflowsTest {
    private static final Path FOLDER = DocPage.ROOT.resolve(".github/workflows");
    private static final Pattern USES = Pattern.compile("uses: (\\S+?)@(\\S+)(.*)");

    private static Map<String, JsonNode> workflows() throws IOException {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
        Map<String, JsonNode> workflows = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                workflows.put(file.getFileName().toString(), yaml.readTree(Files.readString(file)));
            }
        }
        assertEquals(Set.of("comment.yml", "proposal.yml", "publish.yml"), workflows.keySet());
        return workflows;
    }

    private static List<JsonNode> steps(JsonNode workflow) {
        List<JsonNode> steps = new ArrayList<>();
        workflow.path("jobs").forEach(job -> job.path("steps").forEach(steps::add));
        return steps;
    }

    @Test
    void actionsArePinnedToACommitAndNameTheirVersion() throws IOException {
        int seen = 0;
        for (String name : workflows().keySet()) {
            for (String line : Files.readAllLines(FOLDER.resolve(name))) {
                Matcher uses = USES.matcher(line);
                if (uses.find()) {
                    seen++;
                    assertTrue(uses.group(2).matches("[0-9a-f]{40}"), line);
                    assertTrue(uses.group(3).matches(" # v\\d+\\.\\d+\\.\\d+"), line);
                }
            }
        }
        assertTrue(seen > 8, seen + " actions");
    }

    @Test
    void onlyTwoJobsHaveWritePermission() throws IOException {
        Set<String> writing = new TreeSet<>();
        workflows().forEach((name, workflow) -> {
            assertEquals("{\"contents\":\"read\"}", workflow.path("permissions").toString(), name);
            assertTrue(workflow.path("concurrency").has("group"), name);
            workflow.path("jobs").properties().forEach(job -> {
                assertTrue(job.getValue().has("timeout-minutes"), name + " " + job.getKey());
                job.getValue().path("permissions").properties().forEach(right -> {
                    if (right.getValue().asText().equals("write")) {
                        writing.add(name + " " + job.getKey() + ": " + right.getKey());
                    }
                });
            });
        });
        assertEquals(
                Set.of(
                        "comment.yml comment: pull-requests",
                        "publish.yml deploy: pages",
                        "publish.yml deploy: id-token"),
                writing);
    }

    @Test
    void codeFromPullRequestsNeverRunsWithWritePermission() throws IOException {
        for (String name : workflows().keySet()) {
            String text = Files.readString(FOLDER.resolve(name));
            assertFalse(text.contains("pull_request_target"), name);
            assertFalse(text.contains("secrets."), name);
            for (JsonNode step : steps(workflows().get(name))) {
                assertFalse(step.path("run").asText().contains("${{"), "values come in by env: " + step);
                assertFalse(step.path("with").path("script").asText().contains("${{"), step.toString());
                if (step.path("uses").asText().startsWith("actions/checkout@")) {
                    assertEquals(
                            "false",
                            step.path("with").path("persist-credentials").asText(),
                            name);
                    assertFalse(step.path("with").has("ref"), "the published program runs: " + name);
                }
            }
        }
    }

    /** Uses a repository with a pull request that changes the text of a page. */
    @Test
    @Tag("slow")
    void stepsRunOnThisMachine(@TempDir Path folder) throws Exception {
        Path published = folder.resolve("published");
        Path here = folder.resolve("here");
        Files.createDirectories(published);
        Shell shell = new Shell(folder);
        write(published, "The old words.");
        shell.run(published, "git init -q -b main && git add . && " + Shell.COMMIT);
        shell.run(published, "git checkout -q -b proposal");
        write(published, "The new words.");
        shell.run(published, "git add . && " + Shell.COMMIT + " && git update-ref refs/pull/7/head HEAD");
        shell.run(published, "git checkout -q main");
        shell.run(folder, "git clone -q published here");
        Files.copy(shell.program(), here.resolve("kitpress"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        for (String name : List.of("comment.yml", "publish.yml")) {
            assertTrue(shell.steps(workflows().get(name), here) > 0, name);
        }
        String comment = Files.readString(folder.resolve("comment.md"));
        assertTrue(comment.contains("~~old~~ **new** words."), comment);
        assertTrue(Files.readString(here.resolve("output/sitemap.xml")).contains("<loc>https://example.org/toolkit/"));

        shell.run(here, "git merge -q --no-ff -m merge refs/remotes/origin/proposal");
        assertEquals(3, shell.steps(workflows().get("proposal.yml"), here));
        String summary = Files.readString(folder.resolve("summary.md"));
        assertTrue(summary.contains("~~old~~ **new** words."), summary);
        assertTrue(Files.exists(here.resolve("output/index.html")));
    }

    private static void write(Path site, String words) throws IOException {
        Files.createDirectories(site.resolve("content"));
        Files.writeString(
                site.resolve("content/toolkit.yaml"),
                "title: T\ntagline: For tests\norganization: {name: An office}\n");
        Files.writeString(
                site.resolve("content/index.md"),
                "---\ntitle: Home\nsummary: Use this to begin.\n---\n" + words + "\n");
        Files.writeString(site.resolve("kitpress"), "#!/bin/sh\n");
    }

    /** Runs steps as a runner does: in bash, which stops at the first failure. */
    private record Shell(Path folder) {
        static final String COMMIT =
                "git -c user.name=A -c user.email=a@example.org -c commit.gpgsign=false commit -q -m x";

        /** Starts the program from the classes under test, instead of the launcher, which would build it. */
        Path program() throws IOException {
            Path file = folder.resolve("program");
            String classes = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(entry -> Path.of(entry).toAbsolutePath().toString())
                    .collect(Collectors.joining(File.pathSeparator));
            Files.writeString(
                    file,
                    "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin/java")
                            + "' -XX:TieredStopAtLevel=1 -cp '" + classes
                            + "' org.kitpress.cli.Main \"$@\"\n");
            assertTrue(file.toFile().setExecutable(true));
            return file;
        }

        /** @return how many steps have commands */
        int steps(JsonNode workflow, Path where) throws Exception {
            int ran = 0;
            for (JsonNode step : WorkflowsTest.steps(workflow)) {
                if (step.has("run")) {
                    run(where, step.path("run").asText());
                    ran++;
                }
            }
            return ran;
        }

        void run(Path where, String commands) throws Exception {
            ProcessBuilder builder = new ProcessBuilder(
                            "bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", commands)
                    .directory(where.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile());
            builder.environment()
                    .putAll(Map.of(
                            "GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString(),
                            "GITHUB_WORKSPACE", where.toString(),
                            "RUNNER_TEMP", folder.toString(),
                            "NUMBER", "7",
                            "BASE_URL", "https://example.org/toolkit",
                            "GIT_AUTHOR_NAME", "A",
                            "GIT_AUTHOR_EMAIL", "a@example.org",
                            "GIT_COMMITTER_NAME", "A",
                            "GIT_COMMITTER_EMAIL", "a@example.org"));
            int code = builder.start().waitFor();
            assertEquals(0, code, () -> commands + "\n" + log());
        }

        private String log() {
            try {
                return Files.readString(folder.resolve("log"));
            } catch (IOException e) {
                return e.toString();
            }
        }
    }
}
