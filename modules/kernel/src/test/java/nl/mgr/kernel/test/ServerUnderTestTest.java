package nl.mgr.kernel.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.junit.jupiter.api.Test;

class ServerUnderTestTest {

    private final HTTPContext address = new HTTPContext("localhost", 8080);
    private final ProtocolMetaData told = new ProtocolMetaData().addContext(address);

    @Test
    void aServerThatToldItsPortBeforeItsServletsIsFoundAllTheSame() {
        ServerUnderTest.Address.complete(told, "kernel-it.war");

        assertThat(address.getServletByName(PastTheEntrance.ARQUILLIAN).getContextRoot())
                .isEqualTo("/kernel-it");
    }

    @Test
    void whatTheServerToldStays() {
        address.add(new Servlet(PastTheEntrance.ARQUILLIAN, "/elsewhere"));

        ServerUnderTest.Address.complete(told, "kernel-it.war");

        assertThat(address.getServlets()).hasSize(1);
        assertThat(address.getServletByName(PastTheEntrance.ARQUILLIAN).getContextRoot())
                .isEqualTo("/elsewhere");
    }
}
