package org.tributary.quantity;

/** By which way suspects are handed from one country to another that wants to try them. */
public enum Surrender implements Word {
    /** By a treaty of extradition: courts look at the request, and the suspects stay in custody meanwhile. */
    TREATY,

    /** By a decision of ministers, without courts: quick, often refused, and custody runs on. */
    POLITICAL
}
