package nl.mgr.system.docker;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.mgr.system.sources.Repository;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The texts of {@code docker/}, and what in them disagrees with the platform. */
final class ContainerFiles {

    static final String DOCKERFILE = "docker/Dockerfile";
    static final String COMPOSE = "docker/compose.yaml";
    static final String HAPROXY = "docker/haproxy.cfg";
    static final String DATABASE = "docker/database.sh";

    private static final String SETTINGS = "config/mgr.properties";
    private static final String BOOTSTRAP = "modules/kernel/src/main/resources/db/bootstrap/bootstrap.sql";
    private static final String READINESS = "modules/server/src/main/java/nl/mgr/server/Readiness.java";
    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|TOKEN|KEY)$");
    private static final Pattern REQUIRED = Pattern.compile("\\$\\{[A-Z_]+:\\?[^}]+}");
    private static final Pattern PLACEHOLDER = Pattern.compile("@[a-z.]+@");

    private final Map<String, String> texts;
    private final List<String> faults = new ArrayList<>();

    private ContainerFiles(Map<String, String> texts) {
        this.texts = texts;
    }

    static Map<String, String> ofTheRepository() {
        Map<String, String> texts = new TreeMap<>();
        for (String path : List.of(DOCKERFILE, COMPOSE, HAPROXY, DATABASE)) {
            texts.put(path, Repository.read(path));
        }
        return texts;
    }

    /** Sentences on what disagrees; empty when all is well. */
    static List<String> faults(Map<String, String> texts) {
        ContainerFiles files = new ContainerFiles(texts);
        files.imageFitsThePlatform();
        files.servicesFitThePlatform();
        files.proxyKeepsUsersOnTheirNode();
        files.databaseGetsItsLogIns();
        return files.faults;
    }

    private void imageFitsThePlatform() {
        String image = text(DOCKERFILE);
        equal("Java of the image", found(image, "openjdk-(\\d+)-jre"), pom("maven.compiler.release"));
        equal("port of the image", found(image, "(?m)^EXPOSE (\\d+)$"), port());
        String health = found(image, "(?s)HEALTHCHECK.*?CMD (.*?)\\n");
        isTrue("the health check asks " + health, health.contains("http://127.0.0.1:" + port() + readiness() + "\""));
        String user = found(image, "(?m)^USER (\\S+)$");
        isTrue("the image runs as '" + user + "'", user.matches("[1-9]\\d{3,}"));
        isTrue(
                "the user is chosen after the command",
                image.indexOf("\nUSER ") < image.indexOf("\nENTRYPOINT ") && image.contains("\nUSER "));
        isTrue("the image takes the built distribution", image.contains(" modules/server/target/mgr /opt/mgr\n"));
        isTrue("the image starts mgr.jar", image.contains("\"-jar\", \"/opt/mgr/mgr.jar\""));
    }

    private void servicesFitThePlatform() {
        Map<String, Object> services = map(compose(), "services");
        isTrue(
                "the services are " + services.keySet(),
                services.keySet().equals(Set.of("proxy", "portal-1", "portal-2", "database", "keycloak")));
        Properties settings = settings();
        Map<String, String> variables =
                settings.stringPropertyNames().stream().collect(Collectors.toMap(ContainerFiles::variable, key -> key));
        for (String node : List.of("portal-1", "portal-2")) {
            Map<String, Object> environment = map(map(services, node), "environment");
            for (String name : environment.keySet()) {
                isTrue(node + " sets " + name + ", which is no setting", variables.containsKey(name));
            }
            equal(node + " MGR_HTTP_PORT", environment.get("MGR_HTTP_PORT"), port());
            equal(node + " MGR_CLUSTER", environment.get("MGR_CLUSTER"), "true");
            equal(node + " MGR_DEMO", environment.get("MGR_DEMO"), "false");
            equal(node + " MGR_DB_URL", environment.get("MGR_DB_URL"), "jdbc:postgresql://database:5432/mgr");
            equal(node + " MGR_DB_APP_USER", environment.get("MGR_DB_APP_USER"), settings.get("mgr.db.app.user"));
            equal(
                    node + " MGR_DB_MIGRATE_USER",
                    environment.get("MGR_DB_MIGRATE_USER"),
                    settings.get("mgr.db.migrate.user"));
            equal(
                    node + " MGR_TRUSTED_PROXIES",
                    environment.get("MGR_TRUSTED_PROXIES"),
                    map(map(map(services, "proxy"), "networks"), "inside").get("ipv4_address"));
        }
        equal(
                "PostgreSQL of the service",
                found(String.valueOf(map(services, "database").get("image")), "postgres:(\\d+)"),
                found(pom("version.postgres-binaries"), "^(\\d+)"));
        equal(
                "Keycloak of the service",
                found(String.valueOf(map(services, "keycloak").get("image")), "keycloak:([\\d.]+)"),
                found(pom("version.keycloak"), "^(\\d+\\.\\d+)"));
        services.forEach((name, service) -> secretsAreAskedFor(name, map(services, name)));
    }

    private void secretsAreAskedFor(String service, Map<String, Object> definition) {
        if (!definition.containsKey("environment")) {
            return;
        }
        map(definition, "environment").forEach((name, value) -> {
            if (SECRET.matcher(name).matches()) {
                isTrue(
                        service + " has the value of " + name + " in the file",
                        REQUIRED.matcher(String.valueOf(value)).matches());
            }
        });
    }

    private void proxyKeepsUsersOnTheirNode() {
        String proxy = text(HAPROXY);
        isTrue("the proxy's check is on " + readiness(), proxy.contains("option httpchk GET " + readiness() + "\n"));
        isTrue("the proxy sets its cookie", proxy.contains("\n    cookie mgr-node insert indirect nocache "));
        isTrue(
                "the proxy drops what browsers forward",
                proxy.contains("del-header X-Forwarded-For\n")
                        && proxy.indexOf("del-header X-Forwarded-For") < proxy.indexOf("option forwardfor"));
        Set<String> nodes = new TreeSet<>();
        Matcher server = Pattern.compile("(?m)^    server (portal\\S*) (\\S+):(\\d+) cookie (\\S+)$")
                .matcher(proxy);
        while (server.find()) {
            nodes.add(server.group(2));
            equal("port of " + server.group(1), server.group(3), port());
            equal("cookie of " + server.group(1), server.group(4), server.group(2));
        }
        equal("nodes behind the proxy", nodes, Set.of("portal-1", "portal-2"));
        List<?> ports = (List<?>) map(map(compose(), "services"), "proxy").get("ports");
        Set<String> bound = new TreeSet<>();
        Matcher bind = Pattern.compile("(?m)^    bind :(\\d+)").matcher(proxy);
        while (bind.find()) {
            bound.add(bind.group(1));
        }
        equal(
                "ports of the proxy",
                ports.stream()
                        .map(port -> String.valueOf(port).replaceAll(".*:", ""))
                        .collect(Collectors.toCollection(TreeSet::new)),
                bound);
    }

    private void databaseGetsItsLogIns() {
        String script = text(DATABASE);
        List<?> volumes = (List<?>) map(map(compose(), "services"), "database").get("volumes");
        isTrue("the database gets " + BOOTSTRAP, volumes.contains("../" + BOOTSTRAP + ":/bootstrap.sql:ro"));
        isTrue(
                "the database runs database.sh",
                volumes.contains("./database.sh:/docker-entrypoint-initdb.d/database.sh:ro"));
        String code = Repository.read(BOOTSTRAP).replaceAll("(?m)^--.*", "");
        Matcher placeholder = PLACEHOLDER.matcher(code);
        while (placeholder.find()) {
            isTrue(
                    "database.sh does not fill in " + placeholder.group(),
                    script.contains("//" + placeholder.group() + "/"));
        }
    }

    private String text(String path) {
        return texts.getOrDefault(path, "");
    }

    private Map<String, Object> compose() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(options)).load(text(COMPOSE));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        return parent.get(key) instanceof Map<?, ?> child ? (Map<String, Object>) child : Map.of();
    }

    private static Properties settings() {
        Properties settings = new Properties();
        try {
            settings.load(new StringReader(Repository.read(SETTINGS)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }

    private static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static String port() {
        return settings().getProperty("mgr.http.port");
    }

    private static String readiness() {
        return found(Repository.read(READINESS), "PATH = \"([^\"]+)\"");
    }

    private static String pom(String property) {
        return found(Repository.read("pom.xml"), "<" + property + ">([^<]+)</");
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? matcher.group(1) : "nothing";
    }

    private void equal(String what, Object found, Object expected) {
        isTrue(what + " is " + found + ", expected " + expected, Objects.equals(found, expected));
    }

    private void isTrue(String sentence, boolean holds) {
        if (!holds) {
            faults.add(sentence);
        }
    }
}
