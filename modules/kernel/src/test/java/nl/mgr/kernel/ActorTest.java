package nl.mgr.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static final UUID SOME = new UUID(1, 1);

    @Test
    void aKindWithoutItsScopeIsRefusedBecauseItWouldSilentlySeeNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> actor(ActorKind.STAFF, null, List.of(), null));
        assertThatIllegalArgumentException().isThrownBy(() -> actor(ActorKind.MUNICIPALITY, SOME, List.of(), null));
        assertThatIllegalArgumentException().isThrownBy(() -> actor(ActorKind.MUNICIPALITY, null, List.of(SOME), null));
        assertThatIllegalArgumentException().isThrownBy(() -> actor(ActorKind.PROVIDER, SOME, List.of(), null));
        assertThat(actor(ActorKind.PLATFORM, null, List.of(), null).cooperationId())
                .isNull();
    }

    @Test
    void theSystemHasEveryModuleAndRightAndNobodyElseDoes() {
        Actor system = Actor.system(SOME, "timer");
        Actor staff = actor(ActorKind.STAFF, SOME, List.of(), null);
        assertThat(system.may("anything.at.all")).isTrue();
        assertThat(system.has("contracts")).isTrue();
        assertThat(staff.may("contracts.tariff.view")).isTrue();
        assertThat(staff.may("contracts.tariff.change")).isFalse();
        assertThat(staff.has("contracts")).isTrue();
        assertThat(staff.has("monitoring")).isFalse();
    }

    @Test
    void takingPartIsAskedPerModuleAndLegalDomain() {
        ModuleAccess access = new ModuleAccess(Set.of("contracts"), Set.of("contracts:jeugd"));
        assertThat(access.takesPart("contracts", null)).isTrue();
        assertThat(access.takesPart("contracts", LegalDomain.YOUTH)).isTrue();
        assertThat(access.takesPart("contracts", LegalDomain.SOCIAL_SUPPORT)).isFalse();
        assertThat(access.takesPart("monitoring", null)).isFalse();
        assertThat(access.takesPart("monitoring", LegalDomain.YOUTH)).isFalse();
    }

    @Test
    void whoNeedsACooperationOrProviderIsToldWhenThereIsNone() {
        Actor staff = actor(ActorKind.STAFF, SOME, List.of(), null);
        assertThat(staff.requireCooperation()).isEqualTo(SOME);
        assertThatIllegalStateException().isThrownBy(staff::requireProvider);
        assertThatIllegalStateException().isThrownBy(staff::requireMunicipality);
        assertThatIllegalStateException()
                .isThrownBy(() -> Actor.authentication().requireCooperation());
    }

    @Test
    void theActorOfTheThreadIsRestoredAlsoAfterAFailure() {
        Actor outer = Actor.system(SOME, "outer");
        ActorContext.runAs(outer, () -> {
            assertThatIllegalStateException()
                    .isThrownBy(() -> ActorContext.runAs(Actor.system(SOME, "inner"), () -> {
                        throw new IllegalStateException("work failed");
                    }));
            assertThat(ActorContext.current()).isEqualTo(outer);
        });
        assertThat(ActorContext.currentOrNull()).isNull();
        assertThatIllegalStateException().isThrownBy(ActorContext::current).withMessageContaining("nobody acts");
    }

    private static Actor actor(
            ActorKind kind, @Nullable UUID cooperation, List<UUID> municipalities, @Nullable UUID provider) {
        return new Actor(
                kind,
                SOME,
                "somebody",
                SOME,
                cooperation,
                null,
                municipalities,
                provider,
                new ModuleAccess(Set.of("contracts"), Set.of()),
                Set.of("contracts.tariff.view"));
    }
}
