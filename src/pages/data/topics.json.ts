import { siteTopics } from '../../topics/site-topics.ts';
import { topicRecords } from '../../topics/topics-json.ts';

export function GET(): Response {
  return Response.json(topicRecords(siteTopics));
}
