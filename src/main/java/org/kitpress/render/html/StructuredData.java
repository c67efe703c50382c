package org.kitpress.render.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitpress.model.Address;
import org.kitpress.model.Continuum;
import org.kitpress.model.Organization;
import org.kitpress.model.Packet;
import org.kitpress.model.Page;
import org.kitpress.model.PageKind;
import org.kitpress.model.PartialDate;
import org.kitpress.model.PlanningGuide;
import org.kitpress.model.Prose;
import org.kitpress.model.Settings;

/**
 * What a page is, in the words of https://schema.org, for search engines. Addresses are only told where they are known
 * in full.
 */
final class StructuredData {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Site site;

    StructuredData(Site site) {
        this.site = site;
    }

    /** A page of the toolkit. */
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

    /** A page that is made of the toolkit as a whole. */
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
        node.put("@type", type(page.head().kind()));
        about(node, page.address(), page.head().title(), page.head().summary());
        if (page instanceof Organization organization) {
            organization(node, organization);
            return node;
        }
        PartialDate updated = page.head().updated();
        putIfThere(node, "dateModified", updated == null ? null : updated.toString());
        node.set("publisher", publisher());
        node.putObject("isPartOf")
                .put("@type", "WebSite")
                .put("name", site.settings().title());
        if (page instanceof Continuum continuum) {
            ArrayNode terms = node.putArray("hasDefinedTerm");
            continuum.levels().forEach(level -> term(terms, level.name(), level.definition()));
        } else if (page instanceof PlanningGuide guide) {
            steps(node.putArray("step"), guide);
        } else if (node.get("@type").textValue().equals("LearningResource")) {
            node.put("learningResourceType", site.resourceType(page.head()));
        }
        if (page instanceof Packet packet) {
            node.put("timeRequired", "PT" + packet.minutes() + "M");
        }
        return node;
    }

    private static String type(PageKind kind) {
        return switch (kind) {
            case PLANNING_GUIDE -> "HowTo";
            case PLANNING_STEP, CHECKLIST, SCENARIO, PACKET -> "LearningResource";
            case CONTINUUM -> "DefinedTermSet";
            case ORGANIZATION -> "Organization";
            case RESOURCE_LIST -> "CollectionPage";
            case WORK_PLAN -> "CreativeWork";
            case PAGE -> "Article";
        };
    }

    private void about(ObjectNode node, Address address, String name, String description) {
        node.put(node.get("@type").textValue().equals("Article") ? "headline" : "name", name);
        if (!description.isEmpty()) {
            node.put("description", description);
        }
        putIfThere(node, "url", site.absolute(address));
        if (!node.get("@type").textValue().equals("Organization")) {
            node.put("inLanguage", site.language());
        }
    }

    private static void organization(ObjectNode node, Organization organization) {
        node.put("name", organization.name());
        putIfThere(node, "alternateName", organization.shortName());
        String parent = organization.locatedIn();
        if (parent != null) {
            node.putObject("parentOrganization").put("@type", "Organization").put("name", parent);
        }
    }

    private void steps(ArrayNode steps, PlanningGuide guide) {
        PageLinks links = new PageLinks(site, LinkBase.at(guide.address()));
        guide.steps()
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

    /** These characters only ever stand within strings of JSON, so they may be replaced in the text as a whole. */
    static String safe(String json) {
        return json.replace("<", "\\u003C")
                .replace(">", "\\u003E")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
