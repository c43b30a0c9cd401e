package nl.mgr.cooperation;

import nl.mgr.kernel.Refusal;

/** A key that shares by a figure needs it of everybody who takes part. */
public class FigureMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    private final FigureKind kind;

    public FigureMissing(String budget, String municipality, FigureKind kind, int year) {
        super(budget, municipality, String.valueOf(year));
        this.kind = kind;
    }

    /** Figures have names in every language: the text of inhabitants, or one beside it. */
    @Override
    public String messageKey() {
        return kind == FigureKind.INHABITANTS ? super.messageKey() : super.messageKey() + "." + kind.code();
    }
}
