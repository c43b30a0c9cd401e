package nl.mgr.platform.internal.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class VaultTest {

    private static final byte[] SECRET = "a secret of twenty b".getBytes(StandardCharsets.UTF_8);

    private final Vault vault = new Vault(() -> Base64.getEncoder().encodeToString(new byte[32]));

    @Test
    void whatWasSealedOpensForItsOwner() {
        assertThat(vault.open(vault.seal(SECRET, "one"), "one")).isEqualTo(SECRET);
    }

    @Test
    void theSameSecretNeverLooksTheSame() {
        assertThat(vault.seal(SECRET, "one")).isNotEqualTo(vault.seal(SECRET, "one"));
    }

    @Test
    void itOpensForNobodyElse() {
        byte[] kept = vault.seal(SECRET, "one");
        assertThatThrownBy(() -> vault.open(kept, "other")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneChangedBitIsSeen() {
        byte[] kept = vault.seal(SECRET, "one");
        kept[kept.length / 2] ^= 1;
        assertThatThrownBy(() -> vault.open(kept, "one")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherKeyOpensNothing() {
        byte[] key = new byte[32];
        key[0] = 1;
        Vault other = new Vault(() -> Base64.getEncoder().encodeToString(key));
        byte[] kept = vault.seal(SECRET, "one");
        assertThatThrownBy(() -> other.open(kept, "one")).isInstanceOf(IllegalStateException.class);
    }
}
