package nl.mgr.system.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page that tells who may do what has words for everything that is declared: a sentence per right, a name per module,
 * role and page, in the bundle of the module that the right is of, and none for what is gone.
 */
class RightsInWordsTest {

    private static final Path MODULES = Path.of("..");

    /** Known to whoever has a demo only, so nothing leads there. */
    private static final Set<String> DEMO_ONLY = Set.of("/stijl", "/leeg");

    /** On the way into the portal, on the way from a list, and what is no page any more. */
    private static final Set<String> STEPS = Set.of(
            "/account/inloggen",
            "/account/eerste-beheerder",
            "/account/organisatie",
            "/account/code",
            "/account/welkom",
            "/account/vergeten",
            "/account/mailadres",
            "/account/weergave",
            "/fout/verlopen");

    private static final Roles ROLES = Roles.fromFile();

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void everyRightHasASentence(String bundle) {
        assertThat(keys(bundle, "recht."))
                .containsExactlyInAnyOrderElementsOf(ROLES.rights().stream()
                        .map(right -> module(right) + " recht." + right)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void everyScopeOfKeysHasASentence(String bundle) {
        assertThat(keys(bundle, "bereik."))
                .containsExactlyInAnyOrderElementsOf(ROLES.scopes().stream()
                        .map(scope -> "platform bereik." + scope)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void everyModuleWithRightsAndEveryRoleHasAName(String bundle) {
        assertThat(keys(bundle, "module.naam"))
                .containsExactlyInAnyOrderElementsOf(ROLES.rights().stream()
                        .map(right -> module(right) + " module.naam")
                        .distinct()
                        .toList());
        assertThat(keys(bundle, "rol."))
                .containsAll(Stream.of(OrganisationKind.values())
                        .flatMap(kind -> ROLES.ofKind(kind).stream())
                        .map(role -> "platform rol." + role)
                        .toList());
    }

    /** A page that shows one thing has the name of a part: no link can lead there without saying which thing. */
    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void everyPageThatNeedsARightHasAName(String bundle) {
        List<String> wanted = new ArrayList<>();
        addresses().forEach((address, words) -> rights(words)
                .map(RightsInWordsTest::module)
                .distinct()
                .forEach(module ->
                        wanted.add(module + (part(address.toString()) ? " deelpagina." : " pagina.") + address)));

        List<String> written = new ArrayList<>(keys(bundle, "pagina./"));
        written.addAll(keys(bundle, "deelpagina./"));
        assertThat(written).containsExactlyInAnyOrderElementsOf(wanted);
    }

    /** Under which its help is found; a step on the way in has none. */
    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void everyPageWithHelpForWhichNobodyNeedsARightHasANameToo(String bundle) {
        Properties needed = addresses();
        assertThat(addresses(bundle, "hulpnaam."))
                .containsExactlyInAnyOrderElementsOf(addresses(bundle, "hulp.").stream()
                        .filter(address -> !STEPS.contains(address) && !part(address))
                        .filter(address -> rights(needed.getProperty(address, ""))
                                .findAny()
                                .isEmpty())
                        .toList());
    }

    private static List<String> addresses(String bundle, String prefix) {
        return keys(bundle, prefix + "/").stream()
                .map(key -> key.substring(key.indexOf('/')))
                .toList();
    }

    /** The file of rights is the order in which people read them. */
    @Test
    void rolesAndRightsKeepTheOrderOfTheirFile() {
        assertThat(ROLES.ofKind(OrganisationKind.PROVIDER))
                .containsExactly("provider-administrator", "data-officer", "signatory");
        assertThat(ROLES.rights()).startsWith("platform.people.manage");
    }

    private static boolean part(String address) {
        return PageExamples.needed(address) || DEMO_ONLY.contains(address);
    }

    private static Stream<String> rights(Object words) {
        return Stream.of(words.toString().strip().split("\\s+")).filter(word -> word.contains("."));
    }

    private static String module(String right) {
        return right.substring(0, right.indexOf('.'));
    }

    private static Properties addresses() {
        Properties all = new Properties();
        modules().forEach(module -> load(all, module.resolve("src/main/resources/META-INF/mgr-views.properties")));
        return all;
    }

    /** Module and key of every message that begins so and says something. */
    private static Set<String> keys(String bundle, String prefix) {
        Set<String> found = new TreeSet<>();
        modules().forEach(module -> {
            Properties messages = new Properties();
            load(messages, module.resolve("src/main/resources/nl/mgr/" + module.getFileName() + "/" + bundle));
            messages.forEach((key, text) -> {
                if (key.toString().startsWith(prefix) && !text.toString().isBlank()) {
                    found.add(module.getFileName() + " " + key);
                }
            });
        });
        return found;
    }

    private static List<Path> modules() {
        try (Stream<Path> folders = Files.list(MODULES)) {
            return folders.filter(Files::isDirectory).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load(Properties into, Path file) {
        if (!Files.exists(file)) {
            return;
        }
        try (Reader in = Files.newBufferedReader(file)) {
            into.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
