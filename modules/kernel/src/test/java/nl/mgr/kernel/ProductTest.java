package nl.mgr.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProductTest {

    @Test
    void theBuildFilledInWhatItIs() {
        Product product = Product.read();
        assertThat(product.version()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(product.builtAt()).isAfter("2026-01-01T00:00:00Z");
    }
}
