package nl.mgr.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.mgr.kernel.MenuItem;
import org.junit.jupiter.api.Test;

class NavigationTest {

    private static final List<MenuItem> MENU = List.of(
            item("/vandaag"),
            item("/contracten/overzicht"),
            item("/samenwerking/deelname"),
            item("/samenwerking/gemeenten"),
            item("/samenwerking/overzicht"),
            item("/account/mensen").with("/account/lid"),
            item("/account/logboek").with());

    @Test
    void aPageIsMarkedOnItsOwnLineOnly() {
        assertThat(current("/samenwerking/overzicht")).isEqualTo("/samenwerking/overzicht");
        assertThat(current("/samenwerking/deelname")).isEqualTo("/samenwerking/deelname");
        assertThat(current("/vandaag")).isEqualTo("/vandaag");
    }

    @Test
    void aPageWithoutALineIsMarkedOnTheNearestOfItsModule() {
        assertThat(current("/samenwerking/gemeente")).isEqualTo("/samenwerking/gemeenten");
        assertThat(current("/contracten/contract")).isEqualTo("/contracten/overzicht");
        assertThat(current("/samenwerking/kaart")).isEqualTo("/samenwerking/deelname");
    }

    @Test
    void aPageOfAModuleWithoutALineIsMarkedNowhere() {
        assertThat(Navigation.current(MENU, "/inkoop/open")).isNull();
        assertThat(Navigation.current(MENU, "/vandaagen")).isNull();
    }

    @Test
    void aLineThatNamesItsPagesTakesTheseAndNoOthers() {
        assertThat(current("/account/lid")).isEqualTo("/account/mensen");
        assertThat(current("/account/logboek")).isEqualTo("/account/logboek");
        assertThat(Navigation.current(MENU, "/account/kies")).isNull();
    }

    private static String current(String path) {
        MenuItem found = Navigation.current(MENU, path);
        return found == null ? "" : found.address();
    }

    private static MenuItem item(String address) {
        return new MenuItem(0, "ui", "menu", address);
    }
}
