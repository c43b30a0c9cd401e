package nl.mgr.platform.internal.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import nl.mgr.platform.ApiCollection;
import nl.mgr.platform.ApiCollection.Field;
import nl.mgr.platform.ApiCollection.Parameter;
import nl.mgr.platform.ApiCollection.Presence;
import nl.mgr.platform.ApiCollection.Type;
import nl.mgr.ui.Texts;

/**
 * The interface in the words of OpenAPI 3.0, made of the same declarations that read questions and write answers: what
 * stands here is so.
 */
final class OpenApiDocument {

    /** Statuses of refusals, with the key of what they mean. */
    private static final Map<String, String> REFUSALS = new LinkedHashMap<>();

    static {
        REFUSALS.put("400", "vraag");
        REFUSALS.put("401", "geen-sleutel");
        REFUSALS.put("403", "bereik");
        REFUSALS.put("404", "niet-gevonden");
        REFUSALS.put("429", "te-vaak");
        REFUSALS.put("503", "even-niet");
    }

    private final String root;
    private final UnaryOperator<String> scopes;
    private final Locale language;
    private final ResourceBundle words;

    /**
     * @param root where the interface stands
     * @param scopes the scope that an address needs
     */
    OpenApiDocument(String root, UnaryOperator<String> scopes, Locale language) {
        this.root = root;
        this.scopes = scopes;
        this.language = language;
        this.words = Texts.bundle("platform", language);
    }

    /** @param collections by name */
    Map<String, Object> tree(List<ApiCollection<?>> collections) {
        Map<String, Object> schemas = new LinkedHashMap<>();
        Map<String, Object> paths = new LinkedHashMap<>();
        for (ApiCollection<?> collection : collections) {
            schemas.put(collection.name(), schema(collection));
            paths.put("/" + collection.name(), Map.of("get", operation(collection)));
        }
        schemas.put("probleem", problem());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("openapi", "3.0.3");
        tree.put(
                "info",
                ordered(
                        "title", words.getString("api.titel"),
                        "version", ApiVersion.NUMBER,
                        "description", words.getString("api.uitleg")));
        tree.put("servers", List.of(Map.of("url", root)));
        tree.put("security", List.of(Map.of("sleutel", List.of())));
        tree.put("paths", paths);
        tree.put(
                "components",
                ordered(
                        "securitySchemes",
                        Map.of(
                                "sleutel",
                                ordered(
                                        "type", "http",
                                        "scheme", "bearer",
                                        "description", words.getString("api.sleutel"))),
                        "schemas",
                        schemas));
        return tree;
    }

    private Map<String, Object> operation(ApiCollection<?> collection) {
        ResourceBundle own = Texts.bundle(collection.module(), language);
        String key = "api." + collection.name();
        String scope = scopes.apply(ApiVersion.ROOT + "/" + collection.name());
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", answer(collection));
        REFUSALS.forEach((status, code) -> responses.put(status, refusal(code)));
        return ordered(
                "operationId",
                collection.name(),
                "summary",
                own.getString(key),
                "description",
                own.getString(key + ".uitleg") + " " + words.getString("api.bereik") + " " + scope + ".",
                "x-bereik",
                scope,
                "parameters",
                parameters(collection, own),
                "responses",
                responses);
    }

    private List<Object> parameters(ApiCollection<?> collection, ResourceBundle own) {
        List<Object> all = new ArrayList<>();
        for (Parameter parameter : collection.parameters()) {
            Map<String, Object> schema = type(parameter.type());
            if (!parameter.allowed().isEmpty()) {
                schema.put("enum", parameter.allowed());
            }
            all.add(parameter(
                    parameter.name(), own.getString("api." + collection.name() + "." + parameter.name()), schema));
        }
        all.add(parameter(ApiQuestion.PAGE, words.getString("api.page"), bounded(1, ApiQuestion.LAST_PAGE)));
        all.add(parameter(
                ApiQuestion.SIZE,
                words.getString("api.pageSize"),
                bounded(ApiQuestion.USUAL_ROWS, ApiQuestion.MOST_ROWS)));
        return all;
    }

    private static Map<String, Object> parameter(String name, String words, Map<String, Object> schema) {
        return ordered("name", name, "in", "query", "required", false, "description", words, "schema", schema);
    }

    private static Map<String, Object> bounded(int usual, int most) {
        Map<String, Object> schema = type(Type.NUMBER);
        schema.put("minimum", 1);
        schema.put("maximum", most);
        schema.put("default", usual);
        return schema;
    }

    private Map<String, Object> answer(ApiCollection<?> collection) {
        Map<String, Object> link = Map.of("type", "object", "properties", Map.of("href", text("uri")));
        Map<String, Object> links = ordered("self", link, "first", link, "prev", link, "next", link);
        Map<String, Object> rows =
                ordered("type", "array", "items", Map.of("$ref", "#/components/schemas/" + collection.name()));
        Map<String, Object> properties =
                ordered("_links", ordered("type", "object", "properties", links), collection.name(), rows);
        return ordered(
                "description",
                words.getString("api.antwoord"),
                "headers",
                Map.of(ApiVersion.HEADER, Map.of("schema", text(""))),
                "content",
                Map.of(
                        "application/json",
                        Map.of(
                                "schema",
                                ordered(
                                        "type",
                                        "object",
                                        "required",
                                        List.of("_links", collection.name()),
                                        "properties",
                                        properties))));
    }

    private Map<String, Object> refusal(String code) {
        return ordered(
                "description",
                words.getString("api.fout." + code),
                "content",
                Map.of(Problem.TYPE, Map.of("schema", Map.of("$ref", "#/components/schemas/probleem"))));
    }

    private Map<String, Object> schema(ApiCollection<?> collection) {
        ResourceBundle own = Texts.bundle(collection.module(), language);
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> always = new ArrayList<>();
        for (Field<?> field : collection.fields()) {
            Map<String, Object> schema = type(field.type());
            schema.put("description", own.getString("api." + collection.name() + "." + field.name()));
            if (field.presence() == Presence.NULLABLE) {
                schema.put("nullable", true);
            }
            properties.put(field.name(), schema);
            if (field.presence() != Presence.WHEN_KNOWN) {
                always.add(field.name());
            }
        }
        return ordered("type", "object", "required", always, "properties", properties);
    }

    private static Map<String, Object> problem() {
        Map<String, Object> fault = ordered(
                "parameter", text(""),
                "regel", text(""),
                "waarde", text(""),
                "oplossing", text(""));
        Map<String, Object> properties = ordered(
                "type", text("uri"),
                "title", text(""),
                "status", type(Type.NUMBER),
                "detail", text(""),
                "regel", text(""),
                "waarde", text(""),
                "oplossing", text(""),
                "fouten", ordered("type", "array", "items", ordered("type", "object", "properties", fault)));
        return ordered(
                "type",
                "object",
                "required",
                List.of("type", "title", "status", "detail", "regel", "oplossing"),
                "properties",
                properties);
    }

    private static Map<String, Object> type(Type type) {
        return switch (type) {
            case TEXT -> text("");
            case TEXTS -> ordered("type", "array", "items", text(""));
            case ID -> text("uuid");
            case DAY -> text("date");
            case NUMBER -> ordered("type", "integer");
            case AMOUNT -> ordered("type", "number", "multipleOf", 0.01);
            case OBJECT -> ordered("type", "object");
            case OBJECTS -> ordered("type", "array", "items", ordered("type", "object"));
        };
    }

    private static Map<String, Object> text(String format) {
        return format.isEmpty() ? ordered("type", "string") : ordered("type", "string", "format", format);
    }

    /** Names and values in turn. */
    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
