package nl.mgr.system.architecture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Interpreter;
import org.objectweb.asm.tree.analysis.Value;

/**
 * Follows, within one class, the text that reaches the database. Text is sound when it is a constant, a choice or
 * concatenation of constants, or a constant field. A private method that passes its argument on is judged at its callers.
 */
final class SqlFlow {

    /** Places of SQL text among the arguments, per owner and method. */
    private static final Map<String, List<Integer>> SINKS = Map.ofEntries(
            Map.entry("nl/mgr/kernel/Database.list", List.of(0)),
            Map.entry("nl/mgr/kernel/Database.first", List.of(0)),
            Map.entry("nl/mgr/kernel/Database.number", List.of(0)),
            Map.entry("nl/mgr/kernel/Database.update", List.of(0)),
            Map.entry("nl/mgr/kernel/Database.batch", List.of(0)),
            Map.entry("nl/mgr/kernel/ResolvedSubjects.add", List.of(1)),
            Map.entry("nl/mgr/kernel/EndedSubjects.add", List.of(1)),
            Map.entry("nl/mgr/kernel/ListStatement.of", List.of(0, 1)),
            Map.entry("nl/mgr/kernel/ListStatement.orderedBy", List.of(0)),
            Map.entry("nl/mgr/kernel/ListStatement.sortable", List.of(0, 1)),
            Map.entry("nl/mgr/kernel/ListStatement.filter", List.of(0, 1)),
            Map.entry("nl/mgr/kernel/ListStatement.contains", List.of(0, 1)),
            Map.entry("jakarta/persistence/EntityManager.createQuery", List.of(0)),
            Map.entry("jakarta/persistence/EntityManager.createNativeQuery", List.of(0)),
            Map.entry("java/sql/Connection.prepareStatement", List.of(0)),
            Map.entry("java/sql/Connection.prepareCall", List.of(0)),
            Map.entry("java/sql/Statement.execute", List.of(0)),
            Map.entry("java/sql/Statement.executeQuery", List.of(0)),
            Map.entry("java/sql/Statement.executeUpdate", List.of(0)),
            Map.entry("java/sql/Statement.addBatch", List.of(0)),
            Map.entry("org/postgresql/copy/CopyManager.copyIn", List.of(0)),
            Map.entry("org/postgresql/copy/CopyManager.copyOut", List.of(0)));

    private static final String TEXT = "Ljava/lang/String;";

    private final ClassNode type;
    private final Map<String, Set<Integer>> passingOn = new HashMap<>();
    private final Set<String> constantMethods = new HashSet<>();
    private final Set<String> violations = new TreeSet<>();

    private SqlFlow(ClassNode type) {
        this.type = type;
    }

    static Set<String> violations(ClassNode type) {
        SqlFlow flow = new SqlFlow(type);
        int known;
        do {
            known = flow.known();
            flow.violations.clear();
            type.methods.forEach(flow::follow);
        } while (flow.known() > known);
        return flow.violations;
    }

    private int known() {
        return constantMethods.size()
                + passingOn.values().stream().mapToInt(Set::size).sum();
    }

    private void follow(MethodNode method) {
        Follower follower = new Follower(method);
        try {
            new Analyzer<>(follower).analyze(type.name, method);
        } catch (AnalyzerException e) {
            throw new IllegalStateException(type.name + "." + method.name, e);
        }
        boolean closed = (method.access & Opcodes.ACC_PRIVATE) != 0;
        if (closed && method.desc.endsWith(TEXT) && !follower.returnsOther) {
            constantMethods.add(method.name + method.desc);
        }
    }

    /** What may be in a variable: something unknown, or the caller's arguments in these slots; else constants only. */
    private record Flow(int size, boolean unknown, Set<Integer> slots) implements Value {

        @Override
        public int getSize() {
            return size;
        }

        Flow with(Flow other) {
            Set<Integer> all = new HashSet<>(slots);
            all.addAll(other.slots);
            return new Flow(Math.min(size, other.size), unknown || other.unknown, Set.copyOf(all));
        }
    }

    private final class Follower extends Interpreter<Flow> {

        private static final Flow CONSTANT = new Flow(1, false, Set.of());

        private final MethodNode method;
        private boolean returnsOther;

        Follower(MethodNode method) {
            super(Opcodes.ASM9);
            this.method = method;
        }

        private Flow unknown(int size) {
            return new Flow(size, true, Set.of());
        }

        @Override
        public @Nullable Flow newValue(@Nullable Type of) {
            if (of == null) {
                return unknown(1);
            }
            return of.getSort() == Type.VOID ? null : unknown(of.getSize());
        }

        @Override
        public Flow newParameterValue(boolean instance, int local, Type of) {
            return of.getDescriptor().equals(TEXT) ? new Flow(1, false, Set.of(local)) : unknown(of.getSize());
        }

        @Override
        public Flow newOperation(AbstractInsnNode instruction) {
            if (instruction instanceof LdcInsnNode constant) {
                boolean wide = constant.cst instanceof Long || constant.cst instanceof Double;
                return wide ? unknown(2) : CONSTANT;
            }
            if (instruction instanceof FieldInsnNode field) {
                return field.desc.equals(TEXT)
                        ? CONSTANT
                        : unknown(Type.getType(field.desc).getSize());
            }
            int code = instruction.getOpcode();
            boolean wide = code == Opcodes.LCONST_0
                    || code == Opcodes.LCONST_1
                    || code == Opcodes.DCONST_0
                    || code == Opcodes.DCONST_1;
            return code == Opcodes.ACONST_NULL ? CONSTANT : unknown(wide ? 2 : 1);
        }

        @Override
        public Flow copyOperation(AbstractInsnNode instruction, Flow value) {
            return value;
        }

        @Override
        public @Nullable Flow unaryOperation(AbstractInsnNode instruction, Flow value) {
            return switch (instruction.getOpcode()) {
                case Opcodes.CHECKCAST -> value;
                case Opcodes.GETFIELD ->
                    unknown(Type.getType(((FieldInsnNode) instruction).desc).getSize());
                case Opcodes.LNEG,
                        Opcodes.DNEG,
                        Opcodes.I2L,
                        Opcodes.I2D,
                        Opcodes.L2D,
                        Opcodes.F2L,
                        Opcodes.F2D,
                        Opcodes.D2L -> unknown(2);
                default -> unknown(1);
            };
        }

        @Override
        public Flow binaryOperation(AbstractInsnNode instruction, Flow one, Flow other) {
            return switch (instruction.getOpcode()) {
                case Opcodes.LALOAD,
                        Opcodes.DALOAD,
                        Opcodes.LADD,
                        Opcodes.DADD,
                        Opcodes.LSUB,
                        Opcodes.DSUB,
                        Opcodes.LMUL,
                        Opcodes.DMUL,
                        Opcodes.LDIV,
                        Opcodes.DDIV,
                        Opcodes.LREM,
                        Opcodes.DREM,
                        Opcodes.LSHL,
                        Opcodes.LSHR,
                        Opcodes.LUSHR,
                        Opcodes.LAND,
                        Opcodes.LOR,
                        Opcodes.LXOR -> unknown(2);
                default -> unknown(1);
            };
        }

        @Override
        public Flow ternaryOperation(AbstractInsnNode instruction, Flow array, Flow index, Flow value) {
            return unknown(1);
        }

        @Override
        public @Nullable Flow naryOperation(AbstractInsnNode instruction, List<? extends Flow> values) {
            if (instruction instanceof InvokeDynamicInsnNode dynamic) {
                if (dynamic.bsm.getOwner().endsWith("StringConcatFactory")) {
                    return values.stream().map(Flow.class::cast).reduce(CONSTANT, Flow::with);
                }
                if (dynamic.bsmArgs.length > 1 && dynamic.bsmArgs[1] instanceof Handle body) {
                    boolean still = body.getTag() == Opcodes.H_INVOKESTATIC;
                    called(body.getOwner(), body.getName(), body.getDesc(), still, values);
                }
                return newValue(Type.getReturnType(dynamic.desc));
            }
            if (instruction instanceof MethodInsnNode call) {
                boolean still = call.getOpcode() == Opcodes.INVOKESTATIC;
                called(call.owner, call.name, call.desc, still, values);
                if (call.owner.equals(type.name) && constantMethods.contains(call.name + call.desc)) {
                    return CONSTANT;
                }
                return newValue(Type.getReturnType(call.desc));
            }
            return unknown(1);
        }

        /** Judges the arguments of a call; those of a lambda are what it captures. */
        private void called(String owner, String name, String desc, boolean still, List<? extends Flow> values) {
            int shift = still ? 0 : 1;
            Type[] parameters = Type.getArgumentTypes(desc);
            List<Integer> sink = SINKS.getOrDefault(owner + "." + name, List.of());
            Set<Integer> slots = owner.equals(type.name) ? passingOn.getOrDefault(name + desc, Set.of()) : Set.of();
            int slot = shift;
            for (int at = 0; at < parameters.length && at + shift < values.size(); at++) {
                boolean text = parameters[at].getDescriptor().equals(TEXT);
                if (text && (sink.contains(at) || slots.contains(slot))) {
                    judge(values.get(at + shift), owner.substring(owner.lastIndexOf('/') + 1) + "." + name);
                }
                slot += parameters[at].getSize();
            }
        }

        private void judge(Flow text, String sink) {
            boolean closed = (method.access & Opcodes.ACC_PRIVATE) != 0;
            if (text.unknown || (!text.slots.isEmpty() && !closed)) {
                violations.add("gives text that is no constant to " + sink + " in " + method.name);
            } else if (!text.slots.isEmpty()) {
                passingOn
                        .computeIfAbsent(method.name + method.desc, key -> new HashSet<>())
                        .addAll(text.slots);
            }
        }

        @Override
        public void returnOperation(AbstractInsnNode instruction, Flow value, Flow expected) {
            returnsOther |= value.unknown || !value.slots.isEmpty();
        }

        @Override
        public Flow merge(Flow one, Flow other) {
            Flow merged = one.with(other);
            return merged.equals(one) ? one : merged;
        }
    }
}
