-- An address is stored as ASCII, its domain as punycode, so that two spellings of one domain are never two persons.
ALTER TABLE "user" ADD CONSTRAINT user_email_is_ascii CHECK (octet_length(email) = length(email));
