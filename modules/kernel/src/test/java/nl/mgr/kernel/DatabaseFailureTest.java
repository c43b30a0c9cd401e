package nl.mgr.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFailureTest {

    @ParameterizedTest
    @CsvSource({
        "08006,true",
        "08001,true",
        "57P03,true",
        "57P01,true",
        "57014,false",
        "23505,false",
        "40001,false",
        ",false"
    })
    void anOutageIsToldFromARefusal(String state, boolean outage) {
        SQLException told = new SQLException("told by the driver", state);
        SQLException wrapped = new SQLException("told by the pool", new IllegalStateException("allocation", told));
        assertThat(DatabaseFailure.isOutage(new DatabaseFailure("database", told)))
                .isEqualTo(outage);
        assertThat(DatabaseFailure.isOutage(new DatabaseFailure("database", wrapped)))
                .isEqualTo(outage);
    }
}
