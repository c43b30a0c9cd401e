package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A part of a key shares by figures of which at least one is more than zero. */
public class FiguresAllZero extends Refusal {

    private static final long serialVersionUID = 1L;

    private final FigureKind kind;

    public FiguresAllZero(String budget, FigureKind kind, int year) {
        super(budget, String.valueOf(year));
        this.kind = kind;
    }

    /** Figures have names in every language: the text of inhabitants, or one beside it. */
    @Override
    public String messageKey() {
        return kind == FigureKind.INHABITANTS ? super.messageKey() : super.messageKey() + "." + kind.code();
    }
}
