package org.kitpress.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kitpress.content.fields.Fields;
import org.kitpress.content.fields.ReadContext;
import org.kitpress.content.fields.ReadListener;
import org.kitpress.content.files.SourceText;
import org.kitpress.content.kind.ChecksReader;
import org.kitpress.content.kind.FolderReader;
import org.kitpress.content.kind.GlossaryReader;
import org.kitpress.content.kind.PartiesReader;
import org.kitpress.content.kind.SettingsReader;
import org.kitpress.content.kind.SourcesReader;
import org.kitpress.content.kind.SuppressionReader;
import org.kitpress.content.yaml.Node;
import org.kitpress.content.yaml.YamlSource;
import org.kitpress.markdown.Markdown;
import org.kitpress.model.Address;
import org.kitpress.model.Broken;
import org.kitpress.model.CheckSettings;
import org.kitpress.model.Generated;
import org.kitpress.model.Party;
import org.kitpress.model.Paths;
import org.kitpress.model.Place;
import org.kitpress.model.Settings;
import org.kitpress.model.Source;
import org.kitpress.model.Suppression;
import org.kitpress.model.Term;
import org.kitpress.model.Toolkit;
import org.kitpress.report.Finding;
import org.kitpress.report.Rule;

/** Reads the files that are not pages: settings, glossary, sources, parties, and those of folders. */
final class SpecialFiles {
    private static final String SETTINGS = "content/toolkit.yaml";
    private static final String GLOSSARY = "content/glossary.yaml";
    private static final String SOURCES = "content/sources.yaml";
    private static final String PARTIES = "content/parties.yaml";
    private static final Set<String> AT_ROOT = Set.of(SETTINGS, GLOSSARY, SOURCES, PARTIES);

    private final ContentFiles files;
    private final Markdown markdown;
    private final ParseCache cache;
    private final Function<String, ReadListener> listeners;
    private final List<Broken> broken = new ArrayList<>();
    private final List<Suppression> suppressions = new ArrayList<>();

    SpecialFiles(ContentFiles files, Markdown markdown, ParseCache cache, Function<String, ReadListener> listeners) {
        this.files = files;
        this.markdown = markdown;
        this.cache = cache;
        this.listeners = listeners;
    }

    private record SettingsFile(Settings settings, CheckSettings checks) {}

    /** The contents of the files at the root of {@code content/}. */
    record Shared(
            Settings settings, CheckSettings checks, List<Term> glossary, List<Source> sources, List<Party> parties) {}

    private static SettingsFile settings(Fields fields) {
        return new SettingsFile(SettingsReader.read(fields), ChecksReader.read(fields));
    }

    /** The reader of each type of file that is not a page, by the name of the file's page for editors. */
    static Map<String, Consumer<Fields>> readers() {
        Map<String, Consumer<Fields>> readers = new LinkedHashMap<>();
        readers.put("toolkit", SpecialFiles::settings);
        readers.put("folder", fields -> FolderReader.read("", fields));
        readers.put("glossary", GlossaryReader::read);
        readers.put("sources", SourcesReader::read);
        readers.put("parties", PartiesReader::read);
        return readers;
    }

    static boolean isSpecial(String file) {
        return AT_ROOT.contains(file) || file.endsWith("/_folder.yaml");
    }

    /** A toolkit whose files could not be read; its home page may exist. */
    static Toolkit emptyToolkit() {
        return new Toolkit(
                SettingsReader.missing(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(Broken.file("content/index.md", Address.HOME, false)),
                List.of());
    }

    Shared read(List<Finding> findings) throws IOException {
        if (!files.texts().contains(SETTINGS)) {
            // What it would define is not known, so names that pages use are not reported as unknown.
            broken.add(Broken.file(SETTINGS, Generated.SEARCH, false));
            findings.add(Rule.MISSING_FILE.at(
                    Place.startOf(SETTINGS),
                    "the file that describes the toolkit is missing",
                    "Add `content/toolkit.yaml` with at least the fields `title`, `tagline`, and `organization`."));
        }
        SettingsFile settings = read(
                SETTINGS,
                new SettingsFile(SettingsReader.missing(), CheckSettings.DEFAULT),
                SpecialFiles::settings,
                Generated.SEARCH,
                findings);
        return new Shared(
                settings.settings,
                settings.checks,
                read(GLOSSARY, List.<Term>of(), GlossaryReader::read, Generated.GLOSSARY, findings),
                read(SOURCES, List.<Source>of(), SourcesReader::read, Generated.SOURCES, findings),
                read(PARTIES, List.<Party>of(), PartiesReader::read, Generated.A_TO_Z, findings));
    }

    /** The files that describe folders, by folder relative to {@code content/}. */
    Map<String, FolderReader.FolderFile> folders(List<Finding> findings) throws IOException {
        Map<String, FolderReader.FolderFile> folders = new TreeMap<>();
        for (String file : files.texts()) {
            if (file.endsWith("/_folder.yaml")) {
                String path = ContentReader.folderOf(file);
                Address address = new Address((path.isEmpty() ? "" : Paths.withoutOrder(path) + "/") + "index.html");
                read(
                                file,
                                List.<FolderReader.FolderFile>of(),
                                f -> List.of(FolderReader.read(path, f)),
                                address,
                                findings)
                        .forEach(folder -> folders.put(path, folder));
            }
        }
        return folders;
    }

    /** Files and entries of files that could not be read. */
    List<Broken> broken() {
        return List.copyOf(broken);
    }

    /** The findings that these files suppress. */
    List<Suppression> suppressions() {
        return List.copyOf(suppressions);
    }

    private <T> T read(String file, T otherwise, Function<Fields, T> reader, Address address, List<Finding> findings)
            throws IOException {
        if (!files.texts().contains(file)) {
            return otherwise;
        }
        byte[] bytes = files.bytes(file);
        Result<T> result =
                cache.read(file, bytes, null, () -> read(SourceText.decode(file, bytes), otherwise, reader, address));
        broken.addAll(result.broken);
        suppressions.addAll(result.suppressions);
        findings.addAll(result.findings);
        return result.value;
    }

    /** The result of reading a file, and the parts of it that could not be read. */
    private record Result<T>(T value, List<Broken> broken, List<Suppression> suppressions, List<Finding> findings) {}

    private <T> Result<T> read(SourceText source, T otherwise, Function<Fields, T> reader, Address address) {
        String file = source.file();
        List<Finding> findings = new ArrayList<>(source.findings());
        Node.Mapping root =
                source.isUnreadable() ? null : PageReader.root(new YamlSource(file, source.lines(), 1), findings);
        if (root == null) {
            return new Result<>(otherwise, List.of(Broken.file(file, address, false)), List.of(), findings);
        }
        boolean complete = root.isComplete();
        ReadListener listener = complete ? listeners.apply(file) : ReadListener.NOBODY;
        ReadContext readContext = new ReadContext(file, markdown, root, listener);
        Fields fields = new Fields(root, readContext);
        T value = reader.apply(fields);
        List<Suppression> suppressed = SuppressionReader.fields(fields);
        fields.done();
        findings.addAll(readContext.findings());
        List<Broken> lost = new ArrayList<>(readContext.lost(address));
        if (!complete) {
            lost.add(Broken.file(file, address, false));
        }
        return new Result<>(value, lost, suppressed, findings);
    }
}
