package sample.mgr.contracts;

/** A name that says nothing. */
public record NoteDto(String text) {}
