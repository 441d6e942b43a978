-- It tells of the guide too, not of the language alone.
ALTER FUNCTION "tell_language_changed"() RENAME TO "tell_person_changed";
