package nl.mgr.system.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static nl.mgr.system.architecture.Rule.keep;
import static nl.mgr.system.architecture.Rule.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import sample.mgr.contracts.internal.line.BuiltSql;
import sample.mgr.contracts.internal.line.BuiltSqlInALambda;
import sample.mgr.contracts.internal.line.BuiltSqlOneStepAway;

/** SQL text is a constant of the program; values are parameters. */
final class SqlRules {

    static final List<Rule> ALL = List.of(rule(
            "SQL is never put together from values",
            layout -> classes()
                    .that(layout.anyModule())
                    .and()
                    .doNotHaveFullyQualifiedName("nl.mgr.kernel.Database")
                    .and()
                    .doNotHaveFullyQualifiedName("nl.mgr.kernel.ListStatement")
                    .and()
                    .doNotHaveFullyQualifiedName("nl.mgr.kernel.ResolvedSubjects")
                    .and()
                    .doNotHaveFullyQualifiedName("nl.mgr.kernel.EndedSubjects")
                    .should(keep("hand constants to the database", (type, wrong) -> SqlFlow.violations(read(type))
                            .forEach(wrong))),
            BuiltSql.class,
            BuiltSqlOneStepAway.class,
            BuiltSqlInALambda.class));

    private SqlRules() {}

    private static ClassNode read(JavaClass type) {
        ClassNode node = new ClassNode();
        try (InputStream bytes = type.getSource()
                .orElseThrow(() -> new IllegalStateException("no class file of " + type.getName()))
                .getUri()
                .toURL()
                .openStream()) {
            new ClassReader(bytes).accept(node, ClassReader.SKIP_DEBUG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return node;
    }
}
