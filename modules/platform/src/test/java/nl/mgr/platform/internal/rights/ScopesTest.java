package nl.mgr.platform.internal.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.Roles;
import org.junit.jupiter.api.Test;

/** An organisation gives its programs no more than its own people have. */
class ScopesTest {

    private final Roles roles = Roles.fromFile();

    @Test
    void aScopeIsOfferedWhenThePeopleTogetherHaveAllItsRights() {
        for (OrganisationKind kind : OrganisationKind.values()) {
            Set<String> rights = roles.rightsOf(roles.ofKind(kind));
            Set<String> expected = new HashSet<>(roles.scopes());
            expected.removeIf(scope -> !rights.containsAll(roles.rightsOfScope(scope)));

            assertThat(roles.scopesOf(kind)).as(kind.code()).isEqualTo(expected);
        }
    }

    @Test
    void aCareProviderGivesNoScopeOnWhatOnlyOthersSee() {
        assertThat(roles.scopesOf(OrganisationKind.PROVIDER))
                .contains("gemeenten-lezen", "contracten-lezen")
                .doesNotContain("deelnames-lezen");
        assertThat(roles.scopesOf(OrganisationKind.INSTALLATION)).isEmpty();
    }

    @Test
    void scopesOnlyReadAndWhatIsNoScopeStandsForNothing() {
        assertThat(roles.scopes())
                .allSatisfy(scope -> assertThat(roles.rightsOfScope(scope)).allMatch(right -> right.endsWith(".view")));
        assertThat(roles.rightsOfScope("alles")).isEmpty();
        assertThat(roles.rights()).noneMatch(right -> right.startsWith("scope."));
    }
}
