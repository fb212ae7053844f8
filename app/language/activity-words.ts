export { activityWords } from './en/activity-en.ts';
