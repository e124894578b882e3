/* The rating of Shoelace alone, as its users would import it. */
import '@shoelace-style/shoelace/dist/components/rating/rating.js';
