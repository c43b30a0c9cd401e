package nl.mgr.system.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContainerFilesTest {

    @Test
    void imageAndServicesAgreeWithSettingsAndPom() {
        assertThat(ContainerFiles.faults(ContainerFiles.ofTheRepository())).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2} instead of {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    docker/Dockerfile   | openjdk-17-jre | openjdk-21-jre | Java of the image
                    docker/Dockerfile   | EXPOSE 8080 | EXPOSE 9090 | port of the image
                    docker/Dockerfile   | /gereed | /ready | health check asks
                    docker/Dockerfile   | USER 10001 | USER root | runs as 'root'
                    docker/Dockerfile   | USER 10001 | # USER 10001 | runs as 'nothing'
                    docker/Dockerfile   | mgr.jar | portal.jar | starts mgr.jar
                    docker/compose.yaml | MGR_CLUSTER: "true" | MGR_CLUSTER: "false" | portal-2 MGR_CLUSTER
                    docker/compose.yaml | MGR_DEMO: | MGR_DEMONSTRATION: | no setting
                    docker/compose.yaml | MGR_HTTP_PORT: "8080" | MGR_HTTP_PORT: "8081" | MGR_HTTP_PORT is 8081
                    docker/compose.yaml | image: postgres:18 | image: postgres:17 | PostgreSQL of the service is 17
                    docker/compose.yaml | ${POSTGRES_PASSWORD:?the password of the administrator of the database} | geheim | value of POSTGRES_PASSWORD in the file
                    docker/compose.yaml | keycloak/keycloak:26.7 | keycloak/keycloak:26.6 | Keycloak of the service is 26.6
                    docker/compose.yaml | ipv4_address: 172.30.8.10 | ipv4_address: 172.30.8.11 | MGR_TRUSTED_PROXIES
                    docker/compose.yaml | ../modules/kernel/ | ../modules/core/ | the database gets
                    docker/compose.yaml | 443:8443 | 443:443 | ports of the proxy
                    docker/haproxy.cfg  | portal-2:8080 | portal-2:8081 | port of portal-2
                    docker/haproxy.cfg  | cookie portal-2 | cookie portal-1 | cookie of portal-2
                    docker/haproxy.cfg  | server portal-2 | # server portal-2 | nodes behind the proxy
                    docker/haproxy.cfg  | del-header X-Forwarded-For | # nothing | drops what browsers forward
                    docker/haproxy.cfg  | GET /gereed | GET / | check is on
                    docker/database.sh  | @migrate.password@ | @password@ | fill in @migrate.password@
                    """)
    void aDifferenceIsNamed(String file, String text, String instead, String named) {
        Map<String, String> broken = new TreeMap<>(ContainerFiles.ofTheRepository());
        assertThat(broken.get(file)).contains(text);
        broken.computeIfPresent(file, (path, content) -> content.replace(text, instead));
        assertThat(ContainerFiles.faults(broken))
                .anySatisfy(fault -> assertThat(fault).contains(named));
    }
}
