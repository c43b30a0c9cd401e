package nl.mgr.platform.internal.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.mgr.platform.OrganisationKind;
import nl.mgr.platform.Rights.Block;
import nl.mgr.platform.Rights.Line;
import nl.mgr.platform.Rights.Opened;
import nl.mgr.platform.Rights.Overview;
import nl.mgr.platform.Roles;
import org.junit.jupiter.api.Test;

class RightsTableTest {

    private static final Map<String, List<String>> ADDRESSES = Map.of(
            "contracts.tariff.change", List.of("/contracten/tarief"),
            "contracts.contract.view", List.of("/contracten/contract", "/contracten/overzicht"));

    private final Roles roles = Roles.fromFile();
    private final RightsTable table =
            new RightsTable(roles, List.of("portal", "contracts", "monitoring", "platform"), ADDRESSES);

    private List<Block> blocks(List<String> asked) {
        return table.blocks(asked, module -> true, address -> true);
    }

    private static Line line(List<Block> blocks, String right) {
        return blocks.stream()
                .flatMap(block -> block.lines().stream())
                .filter(line -> line.right().equals(right))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rights(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.lines().stream())
                .map(Line::right)
                .toList();
    }

    @Test
    void rightsAreGroupedByModuleInTheGivenOrder() {
        List<Block> blocks = blocks(List.of("financial-adviser"));

        assertThat(blocks).extracting(Block::module).containsExactly("contracts", "monitoring", "platform");
        assertThat(blocks).allSatisfy(block -> assertThat(block.lines())
                .allMatch(line -> line.right().startsWith(block.module() + ".")));
    }

    @Test
    void withinAModuleTheyStandInTheOrderOfTheFile() {
        List<String> shown = rights(blocks(List.of("contract-administrator")));

        assertThat(shown)
                .containsSubsequence("contracts.product.view", "contracts.contract.view", "contracts.tariff.change");
    }

    @Test
    void onlyTheRolesThatAreAskedAboutAreTold() {
        List<Block> blocks = blocks(List.of("financial-adviser", "buyer"));

        assertThat(line(blocks, "contracts.tariff.change").roles()).containsExactly("financial-adviser");
        assertThat(line(blocks, "contracts.tariff.view").roles()).containsExactly("financial-adviser", "buyer");
    }

    @Test
    void aRightThatNoneOfThemHasIsLeftOut() {
        assertThat(rights(blocks(List.of("alderman"))))
                .contains("monitoring.utilisation.view")
                .doesNotContain("contracts.tariff.change", "monitoring.delivery.submit");
    }

    @Test
    void aModuleThatDoesNotExistForThemIsLeftOutWithAllItsRights() {
        List<Block> blocks = table.blocks(List.of("buyer"), module -> !module.equals("contracts"), address -> true);

        assertThat(blocks).extracting(Block::module).containsExactly("monitoring", "platform");
    }

    @Test
    void aModuleInWhichNoneOfThemMayAnythingIsLeftOut() {
        assertThat(blocks(List.of("platform-administrator")))
                .extracting(Block::module)
                .containsExactly("platform");
    }

    @Test
    void pagesTellWhetherTheyOpenForWhoeverAsks() {
        List<Block> blocks = table.blocks(List.of("buyer"), module -> true, address -> address.endsWith("overzicht"));

        assertThat(line(blocks, "contracts.contract.view").pages())
                .containsExactly(new Opened("/contracten/contract", false), new Opened("/contracten/overzicht", true));
        assertThat(line(blocks, "contracts.product.view").pages()).isEmpty();
    }

    @Test
    void ofOneRoleExactlyItsRightsAreLeft() {
        List<String> staff = List.copyOf(roles.ofKind(OrganisationKind.COOPERATION_TEAM));
        Overview overview = new Overview(staff, List.of("buyer"), blocks(staff));

        assertThat(staff).allSatisfy(role -> assertThat(rights(overview.of(role)))
                .containsExactlyElementsOf(rights(blocks(List.of(role)))));
        assertThat(rights(overview.of("auditor"))).allMatch(right -> right.endsWith(".view"));
    }

    /** What the page tells of a role is what a log-in with that role gets, as far as its modules are there. */
    @Test
    void theTableTellsWhatALogInGets() {
        List<String> here = List.of("contracts", "monitoring", "platform");
        for (OrganisationKind kind : OrganisationKind.values()) {
            for (String role : roles.ofKind(kind)) {
                assertThat(rights(blocks(List.of(role))))
                        .as(role)
                        .containsExactlyInAnyOrderElementsOf(roles.rightsOf(List.of(role)).stream()
                                .filter(right -> here.contains(right.substring(0, right.indexOf('.'))))
                                .toList());
            }
        }
    }
}
