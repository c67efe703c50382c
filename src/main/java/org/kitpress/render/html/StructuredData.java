package org.kitpress.render.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.Page;
import org.kitpress.model.PartialDate;
import org.kitpress.model.Prose;
import org.kitpress.model.Session;
import org.kitpress.model.Settings;
import org.kitpress.model.Subject;

/**
 * Describes a page to search engines, in the vocabulary of https://schema.org. Addresses are included only if they are
 * known in full.
 */
record StructuredData(Site site) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    String page(Page page, List<Navigation.Crumb> trail) {
        ArrayNode graph = NODES.arrayNode();
        if (page.address().equals(Address.HOME)) {
            site(graph);
        } else {
            graph.add(node(page));
            breadcrumbs(graph, page.address(), page.head().title(), trail);
        }
        return text(graph);
    }

    /** Returns the data of a page that is generated from the toolkit as a whole. */
    String generated(String kind, Address address, String title, String description, List<Navigation.Crumb> trail) {
        ArrayNode graph = NODES.arrayNode();
        if (address.equals(Address.HOME)) {
            site(graph);
        } else {
            ObjectNode node = graph.addObject();
            node.put("@type", kind.equals("glossary") ? "DefinedTermSet" : "CollectionPage");
            about(node, address, title, description);
            if (kind.equals("glossary")) {
                ArrayNode terms = node.putArray("hasDefinedTerm");
                site.toolkit().glossary().forEach(term -> term(terms, term.term(), term.definition()));
            }
            breadcrumbs(graph, address, title, trail);
        }
        return text(graph);
    }

    private void site(ArrayNode graph) {
        Settings settings = site.settings();
        ObjectNode node = graph.addObject();
        node.put("@type", "WebSite");
        about(node, Address.HOME, settings.title(), settings.tagline());
        node.set("publisher", publisher());
    }

    private ObjectNode publisher() {
        Settings.Publisher publisher = site.settings().publisher();
        ObjectNode node = NODES.objectNode();
        node.put("@type", "Organization");
        node.put("name", publisher.name());
        putIfThere(node, "alternateName", publisher.shortName());
        putIfThere(node, "email", publisher.email());
        putIfThere(node, "telephone", publisher.phone());
        return node;
    }

    private ObjectNode node(Page page) {
        ObjectNode node = NODES.objectNode();
        node.put("@type", page.head().kind().schemaType().type());
        about(node, page.address(), page.head().title(), page.head().summary());
        Subject subject = page.subject();
        if (subject != null) {
            subject(node, subject);
            return node;
        }
        PartialDate updated = page.head().updated();
        putIfThere(node, "dateModified", updated == null ? null : updated.toString());
        node.set("publisher", publisher());
        node.putObject("isPartOf")
                .put("@type", "WebSite")
                .put("name", site.settings().title());
        switch (page.head().kind().schemaType()) {
            case DEFINED_TERM_SET -> {
                ArrayNode terms = node.putArray("hasDefinedTerm");
                page.items().forEach(item -> term(terms, item.name(site.words()), item.text()));
            }
            case HOW_TO -> steps(node.putArray("step"), page);
            case LEARNING_RESOURCE -> node.put("learningResourceType", site.resourceType(page.head()));
            case ARTICLE, ORGANIZATION, COLLECTION_PAGE, CREATIVE_WORK -> {}
        }
        Session session = page.session();
        if (session != null) {
            node.put("timeRequired", "PT" + session.minutes() + "M");
        }
        return node;
    }

    private void about(ObjectNode node, Address address, String name, String description) {
        node.put(node.get("@type").textValue().equals("Article") ? "headline" : "name", name);
        if (!description.isEmpty()) {
            node.put("description", description);
        }
        putIfThere(node, "url", site.absolute(address));
        if (!node.get("@type").textValue().equals("Organization")) {
            node.put("inLanguage", site.language(address));
        }
    }

    private static void subject(ObjectNode node, Subject subject) {
        node.put("name", subject.name());
        putIfThere(node, "alternateName", subject.shortName());
        String parent = subject.partOf();
        if (parent != null) {
            node.putObject("parentOrganization").put("@type", "Organization").put("name", parent);
        }
    }

    private void steps(ArrayNode steps, Page guide) {
        PageLinks links = new PageLinks(site, LinkBase.at(guide.address()));
        guide.sequence()
                .forEach(step -> steps.addObject()
                        .put("@type", "HowToStep")
                        .put("position", steps.size())
                        .put("name", links.view(step).title()));
    }

    private static void term(ArrayNode terms, String name, Prose definition) {
        terms.addObject()
                .put("@type", "DefinedTerm")
                .put("name", name)
                .put("description", definition.plain().replace('\n', ' '));
    }

    private void breadcrumbs(ArrayNode graph, Address address, String title, List<Navigation.Crumb> trail) {
        if (trail.isEmpty()) {
            return;
        }
        ArrayNode items = graph.addObject().put("@type", "BreadcrumbList").putArray("itemListElement");
        trail.forEach(crumb -> crumb(items, crumb.title(), site.absolute(crumb.address())));
        crumb(items, title, site.absolute(address));
    }

    private static void crumb(ArrayNode items, String name, @Nullable String url) {
        ObjectNode item = items.addObject();
        item.put("@type", "ListItem").put("position", items.size()).put("name", name);
        putIfThere(item, "item", url);
    }

    private static void putIfThere(ObjectNode node, String key, @Nullable String value) {
        if (value != null) {
            node.put(key, value);
        }
    }

    private static String text(ArrayNode graph) {
        ObjectNode root = NODES.objectNode();
        root.put("@context", "https://schema.org");
        root.set("@graph", graph);
        try {
            return safe(MAPPER.writeValueAsString(root));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** These characters occur only inside JSON strings, so it is safe to replace them in the text as a whole. */
    static String safe(String json) {
        return json.replace("<", "\\u003C")
                .replace(">", "\\u003E")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
