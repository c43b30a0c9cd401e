package nl.mgr.system.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.Roles;
import org.junit.jupiter.api.Test;

/** Every address, service method and servlet stands in the written expectation, with exactly the roles that may. */
class RightsMatrixTest {

    @Test
    void whatTheProductDeclaresIsWhatIsWritten() {
        Map<String, Set<String>> written = RightsMatrix.written().rows();
        Map<String, Set<String>> declared = DeclaredRights.read();
        List<String> wrong = new ArrayList<>();
        declared.forEach((thing, roles) -> {
            if (!roles.equals(written.get(thing))) {
                String before = written.containsKey(thing) ? "differs: " : "missing: ";
                wrong.add(before + RightsMatrix.line(thing, roles));
            }
        });
        written.keySet().stream()
                .filter(thing -> !declared.containsKey(thing))
                .forEach(thing -> wrong.add("gone:    " + thing));
        assertThat(wrong)
                .as("lines of rights-matrix.txt; change them only when the change is meant")
                .isEmpty();
    }

    /** A new resource that no list names has nobody, and is not reached either. */
    @Test
    void everyResourceForProgramsNeedsAScopeOfItsOwn() {
        Map<String, Set<String>> resources = new TreeMap<>(DeclaredRights.read());
        resources.keySet().removeIf(thing -> !thing.startsWith("resource "));
        resources.remove("resource /api/v1/openapi.json");
        Set<String> scopes = Roles.fromFile().words();

        assertThat(resources).isNotEmpty().allSatisfy((resource, words) -> assertThat(words)
                .as(resource)
                .hasSize(1)
                .allMatch(word -> word.startsWith(Roles.SCOPE_WORD) && scopes.contains(word)));
        assertThat(resources.keySet().stream().map(thing -> thing.substring("resource ".length())))
                .containsExactlyInAnyOrderElementsOf(ApiAddresses.scopes().keySet());
    }

    @Test
    void theRolesAreThoseOfTheProduct() {
        Roles roles = Roles.fromFile();
        List<String> known = new ArrayList<>();
        for (OrganisationKind kind : OrganisationKind.values()) {
            known.addAll(roles.ofKind(kind));
        }
        assertThat(RightsMatrix.roles().toList()).containsExactlyInAnyOrderElementsOf(known);
    }
}
