package org.studybot.teams.trust;

/**
 * Somebody who is signed in to Teams.
 *
 * @param tenant the organisation
 * @param id their Entra object id
 * @param name may be empty
 */
public record SignedIn(String tenant, String id, String name) {}
