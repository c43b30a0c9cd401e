package nl.mgr.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The named right that a service method or page bean needs, e.g. {@code contracts.tariff.change}. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Right {

    /** Anybody who is logged in, or the log-in itself. The rows are still guarded by the database. */
    String EVERYBODY = "everybody";

    String value();
}
